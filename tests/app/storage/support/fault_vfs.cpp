// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/storage/support/fault_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <random>
#include <string>
#include <unistd.h>
#include <vector>

namespace elite::test {

namespace {

using Offset = sqlite3_int64;

struct UnsyncedWrite
{
    Offset at = 0;
    std::vector<char> before; // what stood there, empty beyond the old end
    std::vector<char> after;
    Offset oldSize = 0;
};

struct ShimFile
{
    sqlite3_file base;
    sqlite3_file* real;
    const std::string* name;
};

std::mutex mutex; // guards everything below
sqlite3_vfs* realVfs = nullptr;
sqlite3_vfs shimVfs;
FaultPlan current;
std::atomic<long> calls = 0;
std::atomic<bool> happened = false;
std::map<std::string, std::vector<UnsyncedWrite>> unsynced;

ShimFile* shim(sqlite3_file* file)
{
    return reinterpret_cast<ShimFile*>(file);
}

sqlite3_file* real(sqlite3_file* file)
{
    return shim(file)->real;
}

/// Undoes what was never synced, redoes a random part of it, ends the process.
[[noreturn]] void cutPower()
{
    std::mt19937_64 random(current.seed);
    for (auto& [name, writes] : unsynced) {
        const int file = ::open(name.c_str(), O_RDWR | O_CLOEXEC);
        if (file < 0) {
            continue;
        }
        bool good = true;
        for (auto write = writes.rbegin(); write != writes.rend(); ++write) {
            good = good
                && ::pwrite(file, write->before.data(), write->before.size(), write->at)
                    == ssize_t(write->before.size())
                && ::ftruncate(file, write->oldSize) == 0;
        }
        for (const UnsyncedWrite& write : writes) {
            if (random() % 2 == 0) {
                continue;
            }
            for (std::size_t sector = 0; sector < write.after.size(); sector += 512) {
                const std::size_t size = std::min<std::size_t>(512, write.after.size() - sector);
                if (random() % 2 == 0) {
                    good = good
                        && ::pwrite(file, write.after.data() + sector, size, write.at + Offset(sector))
                            == ssize_t(size);
                }
            }
        }
        ::close(file);
        if (!good) {
            ::_exit(43);
        }
    }
    ::_exit(kPowerCutExit);
}

/// The result the n-th call has to return, SQLITE_OK when it may pass.
int verdict(int errorCode, bool isWrite)
{
    if (current.kind == FaultPlan::Kind::None || (current.kind == FaultPlan::Kind::PowerCut && !isWrite)) {
        return SQLITE_OK;
    }
    const long call = ++calls;
    if (call < current.at || (call > current.at && !current.keepFailing)) {
        return SQLITE_OK;
    }
    happened = true;
    switch (current.kind) {
    case FaultPlan::Kind::Kill:
        ::raise(SIGKILL);
        break;
    case FaultPlan::Kind::PowerCut:
        cutPower();
    default:
        break;
    }
    return current.diskFull && isWrite ? SQLITE_FULL : errorCode;
}

void remember(sqlite3_file* file, Offset at, const void* bytes, int size)
{
    UnsyncedWrite write;
    write.at = at;
    real(file)->pMethods->xFileSize(real(file), &write.oldSize);
    const Offset end = size >= 0 ? at + size : write.oldSize; // size < 0: a cut at `at`
    const Offset have = std::max<Offset>(0, std::min(end, write.oldSize) - at);
    write.before.resize(std::size_t(have));
    if (have > 0) {
        real(file)->pMethods->xRead(real(file), write.before.data(), int(have), at);
    }
    if (size > 0) {
        const char* start = static_cast<const char*>(bytes);
        write.after.assign(start, start + size);
    }
    unsynced[*shim(file)->name].push_back(std::move(write));
}

int shimClose(sqlite3_file* file)
{
    const int result = real(file)->pMethods->xClose(real(file));
    sqlite3_free(real(file));
    return result;
}

int shimRead(sqlite3_file* file, void* into, int size, Offset at)
{
    const std::lock_guard guard(mutex);
    const int result = verdict(SQLITE_IOERR_READ, false);
    return result != SQLITE_OK ? result : real(file)->pMethods->xRead(real(file), into, size, at);
}

int shimWrite(sqlite3_file* file, const void* from, int size, Offset at)
{
    const std::lock_guard guard(mutex);
    if (current.kind == FaultPlan::Kind::PowerCut) {
        remember(file, at, from, size);
    }
    // The write that the power cut meets has been handed over, but is not on the disk.
    const int result = verdict(SQLITE_IOERR_WRITE, true);
    return result != SQLITE_OK ? result : real(file)->pMethods->xWrite(real(file), from, size, at);
}

int shimTruncate(sqlite3_file* file, Offset size)
{
    const std::lock_guard guard(mutex);
    if (current.kind == FaultPlan::Kind::PowerCut) {
        remember(file, size, nullptr, -1);
    }
    const int result = verdict(SQLITE_IOERR_TRUNCATE, true);
    return result != SQLITE_OK ? result : real(file)->pMethods->xTruncate(real(file), size);
}

int shimSync(sqlite3_file* file, int)
{
    const std::lock_guard guard(mutex);
    const int result = verdict(SQLITE_IOERR_FSYNC, false);
    if (result == SQLITE_OK) {
        unsynced.erase(*shim(file)->name);
    }
    return result;
}

int shimFileSize(sqlite3_file* file, Offset* size)
{
    const std::lock_guard guard(mutex);
    const int result = verdict(SQLITE_IOERR_FSTAT, false);
    return result != SQLITE_OK ? result : real(file)->pMethods->xFileSize(real(file), size);
}

int shimLock(sqlite3_file* file, int lock)
{
    return real(file)->pMethods->xLock(real(file), lock);
}
int shimUnlock(sqlite3_file* file, int lock)
{
    return real(file)->pMethods->xUnlock(real(file), lock);
}
int shimCheckLock(sqlite3_file* file, int* out)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), out);
}
int shimControl(sqlite3_file* file, int operation, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
int shimSector(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
int shimPromises(sqlite3_file*)
{
    return 0; // no atomic sectors, no safe overwrite
}
int shimShmMap(sqlite3_file* file, int page, int size, int extend, void volatile** out)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}
int shimShmLock(sqlite3_file* file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void shimShmBarrier(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}
int shimShmUnmap(sqlite3_file* file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

int shimOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    static const sqlite3_io_methods kMethods{
        2,           shimClose,      shimRead,      shimWrite,   shimTruncate, shimSync,     shimFileSize,
        shimLock,    shimUnlock,     shimCheckLock, shimControl, shimSector,   shimPromises, shimShmMap,
        shimShmLock, shimShmBarrier, shimShmUnmap,  nullptr,     nullptr};
    const std::lock_guard guard(mutex);
    file->pMethods = nullptr;
    if (const int result = verdict(SQLITE_CANTOPEN, false); result != SQLITE_OK) {
        return result;
    }
    shim(file)->real = static_cast<sqlite3_file*>(sqlite3_malloc(realVfs->szOsFile));
    std::memset(shim(file)->real, 0, std::size_t(realVfs->szOsFile));
    const int result = realVfs->xOpen(realVfs, name, shim(file)->real, flags, outFlags);
    if (result != SQLITE_OK) {
        sqlite3_free(shim(file)->real);
        return result;
    }
    static std::map<std::string, std::string> names; // addresses stay
    const std::string text = name != nullptr ? name : "";
    shim(file)->name = &names.emplace(text, text).first->second;
    file->pMethods = &kMethods;
    return SQLITE_OK;
}

int shimDelete(sqlite3_vfs*, const char* name, int syncFolder)
{
    const std::lock_guard guard(mutex);
    unsynced.erase(name);
    return realVfs->xDelete(realVfs, name, syncFolder);
}

} // namespace

void installFaultVfs()
{
    if (realVfs != nullptr) {
        return;
    }
    realVfs = sqlite3_vfs_find(nullptr);
    shimVfs = *realVfs;
    shimVfs.zName = "fault";
    shimVfs.szOsFile = int(sizeof(ShimFile));
    shimVfs.xOpen = shimOpen;
    shimVfs.xDelete = shimDelete;
    sqlite3_vfs_register(&shimVfs, 1);
}

void setFaultPlan(const FaultPlan& plan)
{
    const std::lock_guard guard(mutex);
    current = plan;
    calls = 0;
    happened = false;
    unsynced.clear();
}

long faultCalls()
{
    return calls;
}

bool faultHappened()
{
    return happened;
}

} // namespace elite::test
