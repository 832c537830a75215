// What the test programs of C++ have in common.
#ifndef CHECK_HPP
#define CHECK_HPP

#include <cstdio>
#include <cstdlib>
#include <string>

#include "volcredis.hpp"

#define CHECK(condition)                                                                 \
    do {                                                                                 \
        if (!(condition)) {                                                              \
            std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
            std::exit(1);                                                                \
        }                                                                                \
    } while (0)

// An instance that the emulator has from the start.
inline const std::string instance = "redis-cn0212gzmh2xs";

// The set-up for the endpoint that the tests name in the environment.
inline volcredis::config test_config() {
    volcredis::config config("cn-beijing");
    config.endpoint(std::getenv("VOLCREDIS_TEST_ENDPOINT")).credentials("AKLTemulator", "emulator-secret-key");
    return config;
}

// The status of the error that something throws; VOLCREDIS_OK when it throws none.
template <class Function>
volcredis_status thrown_by(Function function) {
    try {
        function();
    } catch (const volcredis::error &error) {
        return error.status();
    }
    return VOLCREDIS_OK;
}

#endif
