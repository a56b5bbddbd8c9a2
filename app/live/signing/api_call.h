// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret.h"
#include "models/base/result.h"

#include <QByteArray>

#include <vector>

namespace elite {

struct Parameter
{
    QByteArray name;
    QByteArray value; // As it is meant, not yet encoded.

    friend bool operator==(const Parameter&, const Parameter&) = default;
};
using Parameters = std::vector<Parameter>;

enum class ParameterPlace {
    Query, // Behind the path.
    Form, // name=value&... as the body.
    Json, // One flat object of texts as the body; `json` instead where the venue wants more.
};

/// What is to be asked of a venue, before anybody signed it.
struct ApiCall
{
    QByteArray verb = "GET";
    QByteArray path; // "/api/v3/order"; without a query.
    Parameters parameters;
    ParameterPlace place = ParameterPlace::Query;
    QByteArray json{}; // A whole body; then `parameters` go into the query.
    int weight = 1;
};

/// The parts of one exchange key, for one request; dropped after it.
struct Credentials
{
    Secret key;
    Secret secret;
    Secret passphrase; // Coinbase Exchange and OKX have one.
};

/// What must differ from request to request.
struct SigningMoment
{
    qint64 millis = 0; // Since 1970, by the venue's clock as far as it is known.
    QByteArray nonce; // Kraken: a growing number; Bitstamp: a UUID; Coinbase: random hex digits.
};

/// What goes over the wire. Headers and query hold the key: nothing of this may be written anywhere.
struct SignedRequest
{
    QByteArray verb;
    QByteArray target; // Path and query.
    Parameters headers;
    QByteArray body;
};

/// name=value&name=value, percent-encoded (RFC 3986: letters, digits and -._~ stay) in the order given.
QByteArray formText(const Parameters& parameters);
/// {"name":"value",...} in the order given.
QByteArray flatJson(const Parameters& parameters);
/// The call without any signature: its target and its body.
SignedRequest unsignedRequest(const ApiCall& call);

} // namespace elite
