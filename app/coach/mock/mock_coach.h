// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/coach_backend.h"
#include "app/settings/app_flags.h"

#include <memory>

namespace elite {

/// The right to make a mock coach. There is no other way to one: production never gets it.
class MockPermit
{
public:
    static std::optional<MockPermit> from(const AppFlags& flags)
    {
        return flags.mockCoach && !flags.production ? std::optional<MockPermit>(MockPermit()) : std::nullopt;
    }

private:
    MockPermit() = default;
};

/// Answers by a rule on this computer, with MOCK in every headline. A library of its own, linked by main() only.
std::unique_ptr<CoachBackend> makeMockCoach(const MockPermit& permit);

} // namespace elite
