/// @file
/// The C++17 API of libvolcredis, header-only on top of the C functions of `volcredis.h`.
///
///     volcredis::client client(volcredis::config("cn-beijing"));
///     volcredis::ModifyCrossRegionBackupPolicyRequest request;
///     request.InstanceId = "redis-cn0212gzmh2xs";
///     request.Active = true;
///     request.CrossBackupRegion = "cn-shanghai";
///     auto response = client.send(request);     // throws volcredis::error
///     auto result = client.try_send(request);   // returns volcredis::result
///     auto future = client.send_async(request); // returns std::future
///
/// @par Errors
/// Functions throw volcredis::error, and `std::bad_alloc` if memory runs out. Functions whose name starts with `try_` return
/// a volcredis::result instead of throwing volcredis::error.
///
/// @par Ownership
/// Types that own a handle can be moved but not copied. Functions of a moved-from object fail with `VOLCREDIS_MISUSE`.
/// Strings of a response are views that are valid as long as the response, even if it is moved.
///
/// @par Threads
/// A client, a response, an error and a cancellation token can be used by several threads at the same time, any other object
/// by one thread at a time.
#ifndef VOLCREDIS_HPP
#define VOLCREDIS_HPP

#include "volcredis.h"
#include "volcredis/actions.hpp"
#include "volcredis/async.hpp"
#include "volcredis/cancellation.hpp"
#include "volcredis/client.hpp"
#include "volcredis/config.hpp"
#include "volcredis/credentials.hpp"
#include "volcredis/error.hpp"
#include "volcredis/library.hpp"
#include "volcredis/paginate.hpp"
#include "volcredis/rate_limiter.hpp"
#include "volcredis/request.hpp"
#include "volcredis/response.hpp"
#include "volcredis/signer.hpp"
#include "volcredis/wait.hpp"

#endif  // VOLCREDIS_HPP
