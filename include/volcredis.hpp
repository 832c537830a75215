// The C++17 face of libvolcredis: header only, over the C functions of `volcredis.h`.
//
//     volcredis::client client(volcredis::config("cn-beijing"));
//     volcredis::ModifyCrossRegionBackupPolicyRequest request;
//     request.InstanceId = "redis-cn0212gzmh2xs";
//     request.Active = true;
//     request.CrossBackupRegion = "cn-shanghai";
//     auto response = client.send(request);          // throws volcredis::error
//     auto result = client.try_send(request);        // or gives a result<T>, and throws nothing of this library
//     auto future = client.send_async(request);      // or does not wait
//
// Errors. Functions throw `error`; those that begin with `try_` give a `result` instead. Both also throw what the standard
// library throws when memory runs out.
//
// Ownership. Types that own a handle can be moved, not copied. What was moved from holds nothing: its functions fail with
// `VOLCREDIS_MISUSE`. Texts that are read from a response are views: they hold as long as the response, wherever it is
// moved to.
//
// Threads. A client, a response, an error and a cancellation token can be used by any number of threads at the same time;
// anything else by one at a time.
#ifndef VOLCREDIS_HPP
#define VOLCREDIS_HPP

#include "volcredis.h"
#include "volcredis/actions.hpp"
#include "volcredis/cancellation.hpp"
#include "volcredis/client.hpp"
#include "volcredis/config.hpp"
#include "volcredis/credentials.hpp"
#include "volcredis/error.hpp"
#include "volcredis/library.hpp"
#include "volcredis/pages.hpp"
#include "volcredis/request.hpp"
#include "volcredis/response.hpp"
#include "volcredis/signer.hpp"
#include "volcredis/wait.hpp"

#endif  // VOLCREDIS_HPP
