# SPDX-License-Identifier: GPL-3.0-or-later
<#
.SYNOPSIS
Builds Elite Trading Coach and starts it (Windows).
.DESCRIPTION
Installs missing tools with winget and the libraries of vcpkg.json with vcpkg, configures, builds and starts the program.
A second run is quick and installs nothing. The first one compiles Qt, which takes an hour or more.
Where no desktop is shown (a service, a build machine) it runs a practice session without a window instead.
.PARAMETER NoInstall
Do not install anything.
.PARAMETER NoStart
Build only.
.PARAMETER Headless
Run the practice session without a window.
.PARAMETER Report
Where that session writes its report.
#>
[CmdletBinding()]
param(
    [switch]$NoInstall,
    [switch]$NoStart,
    [switch]$Headless,
    [string]$Report = 'build/practise-report',
    [Parameter(ValueFromRemainingArguments = $true)][string[]]$ProgramOptions = @()
)
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
Set-Location (Split-Path -Parent $PSScriptRoot)
$build = 'build/run'

function Stop-Here([string]$What, [string]$Kept, [string]$Next) {
    [Console]::Error.WriteLine("`ninstaller\run.ps1: $What`n  Kept: $Kept`n  Next: $Next")
    exit 1
}

function Test-Tool([string]$Name) {
    return [bool](Get-Command $Name -ErrorAction SilentlyContinue)
}

# Programs that winget has just installed are found only after PATH is read again.
function Update-Path {
    $env:Path = [Environment]::GetEnvironmentVariable('Path', 'Machine') + ';' +
        [Environment]::GetEnvironmentVariable('Path', 'User') + ';' + $env:Path
}

function Install-Tool([string]$Command, [string]$Package, [string[]]$Options = @()) {
    if (Test-Tool $Command) { return }
    if ($NoInstall) { Stop-Here "$Command was not found." 'nothing was changed.' "install $Package, or run without -NoInstall." }
    if (-not (Test-Tool winget)) {
        Stop-Here "$Command is missing and there is no winget to install it." 'nothing was changed.' `
            "install $Package yourself (or App Installer from the Microsoft Store), then run this again."
    }
    Write-Host "Installing $Package"
    & winget install --exact --id $Package --accept-source-agreements --accept-package-agreements --disable-interactivity @Options
    Update-Path
    if (-not (Test-Tool $Command)) {
        Stop-Here "winget did not install $Package (status $LASTEXITCODE)." 'what was installed before stays.' `
            'see its message above; open a new PowerShell window and run this again.'
    }
}

function Find-VisualStudio {
    $vswhere = Join-Path ${env:ProgramFiles(x86)} 'Microsoft Visual Studio\Installer\vswhere.exe'
    if (-not (Test-Path $vswhere)) { return $null }
    return & $vswhere -latest -products '*' -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath
}

# The compiler is usable only inside its own environment; this takes that over.
function Enter-CompilerEnvironment {
    if (Test-Tool cl) { return }
    $path = Find-VisualStudio
    if (-not $path -and -not $NoInstall -and (Test-Tool winget)) {
        Write-Host 'Installing the Microsoft C++ build tools'
        & winget install --exact --id Microsoft.VisualStudio.2022.BuildTools --accept-source-agreements `
            --accept-package-agreements --override '--passive --wait --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended'
        $path = Find-VisualStudio
    }
    if (-not $path) {
        Stop-Here 'There is no Microsoft C++ compiler here.' 'what was installed before stays.' `
            'install "Desktop development with C++" of Visual Studio 2022 or its build tools, then run this again.'
    }
    $command = Join-Path $path 'Common7\Tools\VsDevCmd.bat'
    & cmd.exe /s /c "`"$command`" -arch=x64 -host_arch=x64 -no_logo && set" | ForEach-Object {
        $pair = $_ -split '=', 2
        if ($pair.Count -eq 2) { Set-Item -Path "Env:$($pair[0])" -Value $pair[1] }
    }
    if (-not (Test-Tool cl)) {
        Stop-Here "The compiler in $path could not be set up." 'what was installed before stays.' `
            'repair it with the Visual Studio Installer, then run this again.'
    }
}

function Get-Vcpkg {
    $root = $env:VCPKG_ROOT
    # The copy inside Visual Studio cannot build a manifest with a pinned baseline without its own clone.
    if (-not $root -or -not (Test-Path (Join-Path $root 'bootstrap-vcpkg.bat'))) {
        $root = Join-Path $env:LOCALAPPDATA 'elite-trading-coach-build\vcpkg'
    }
    if (-not (Test-Path (Join-Path $root 'bootstrap-vcpkg.bat'))) {
        if ($NoInstall) { Stop-Here 'vcpkg was not found.' 'nothing was changed.' 'set VCPKG_ROOT, or run without -NoInstall.' }
        & git clone https://github.com/microsoft/vcpkg.git $root
        if ($LASTEXITCODE -ne 0) {
            Stop-Here 'vcpkg could not be fetched.' 'what was installed before stays.' 'check the network and run this again.'
        }
    }
    if (-not (Test-Path (Join-Path $root 'vcpkg.exe'))) {
        & (Join-Path $root 'bootstrap-vcpkg.bat') -disableMetrics
        if ($LASTEXITCODE -ne 0) {
            Stop-Here 'vcpkg could not be set up.' "its folder $root." 'check the network and run this again.'
        }
    }
    return $root
}

Install-Tool git Git.Git
Install-Tool cmake Kitware.CMake
Install-Tool ninja Ninja-build.Ninja
Enter-CompilerEnvironment
$vcpkg = Get-Vcpkg
$env:VCPKG_ROOT = $vcpkg

if (-not (Test-Path "$build/build.ninja")) {
    Write-Host 'Configuring (the first time vcpkg compiles the libraries, which takes an hour or more)'
    & cmake --preset release -B $build "-DELITE_TESTS=OFF" "-DCMAKE_TOOLCHAIN_FILE=$vcpkg/scripts/buildsystems/vcpkg.cmake"
    if ($LASTEXITCODE -ne 0) {
        Stop-Here 'Configuring failed; the reason stands above.' 'libraries that vcpkg finished (they are not compiled again).' `
            'mend the reason and run this again.'
    }
}
Write-Host 'Building (the first time takes a few minutes)'
& cmake --build $build --parallel
if ($LASTEXITCODE -ne 0) {
    Stop-Here 'Building failed; the first error above is the reason.' "everything that compiled, in $build." `
        "run this again after mending it: it goes on where it stopped. To start afresh, delete $build."
}
if ($NoStart) { Write-Host "Built: $build/bin"; exit 0 }

# Libraries and plugins are used from where vcpkg put them; an installed program has them beside itself.
$libraries = Join-Path (Get-Location) "$build/vcpkg_installed/x64-windows"
$env:Path = "$libraries/bin;$env:Path"
$env:QT_PLUGIN_PATH = "$libraries/Qt6/plugins"

if (-not $Headless -and [Environment]::UserInteractive) {
    Write-Host 'Starting Elite Trading Coach'
    # -ArgumentList does not take an empty list.
    $start = @{ FilePath = "$build/bin/elite-trading-coach.exe"; PassThru = $true; Wait = $true }
    if ($ProgramOptions.Count -gt 0) { $start.ArgumentList = $ProgramOptions | ForEach-Object { "`"$_`"" } }
    $process = Start-Process @start
    if ($process.ExitCode -ne 0) {
        Stop-Here "The program ended with status $($process.ExitCode)." "the build in $build and your data." `
            "run $build\bin\elite.exe doctor; it says what is wrong with this computer's set-up."
    }
    exit 0
}
if (-not $Headless) { Write-Host 'No desktop is shown here: practising without a window.' }
New-Item -ItemType Directory -Force -Path $Report | Out-Null
& "$build/bin/elite.exe" practise --tape demo --report $Report @ProgramOptions
if ($LASTEXITCODE -ne 0) {
    Stop-Here 'The practice session failed; its message stands above.' "the build in $build and what it wrote to $Report." `
        "run $build\bin\elite.exe doctor; it says what is wrong with this computer's set-up."
}
