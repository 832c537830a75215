// Helpers of the test programs in C++.
#ifndef CHECK_HPP
#define CHECK_HPP

#include <cstdio>
#include <cstdlib>
#include <string>

#include "volcredis.hpp"

// Ends the program with a message if the condition is false.
#define CHECK(condition)                                                                 \
    do {                                                                                 \
        if (!(condition)) {                                                              \
            std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
            std::exit(1);                                                                \
        }                                                                                \
    } while (0)

// Ends the program with a message.
#define FAIL(message)                                                                    \
    do {                                                                                 \
        std::fprintf(stderr, "%s:%d: check failed: %s\n", __FILE__, __LINE__, message);  \
        std::exit(1);                                                                    \
    } while (0)

// The instance of the seed data of the emulator.
inline const std::string instance = "redis-cn0212gzmh2xs";

// Returns a configuration for the endpoint of the environment.
inline volcredis::config test_config() {
    volcredis::config config("cn-beijing");
    config.endpoint(std::getenv("VOLCREDIS_TEST_ENDPOINT")).credentials("AKLTemulator", "emulator-secret-key");
    return config;
}

#if VOLCREDIS_EXCEPTIONS
// Returns the status of the error that a function throws; VOLCREDIS_OK if it does not throw.
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

#endif
