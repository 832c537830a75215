// Tests cancellation in C++, as cancellation.c does in C.
#include <atomic>
#include <future>

#include "check.hpp"

#include "server.h"

namespace {

volcredis::CreateBackupRequest backup() {
    volcredis::CreateBackupRequest request;
    request.InstanceId = instance;
    return request;
}

volcredis::client client_of(const silent_server &server) {
    volcredis::config config = test_config();
    return volcredis::client(config.endpoint(server.url));
}

void check(const volcredis::error &error, std::uint32_t attempts, bool unknown) {
    CHECK(error.status() == VOLCREDIS_CANCELLED);
    CHECK(error.attempts() == attempts && error.outcome_unknown() == unknown);
    CHECK(error.client_token().has_value() && !error.client_token()->empty());
}

// Makes a write in one of three ways, and returns the error.
volcredis::error error_of(int way, const volcredis::client &client, const volcredis::cancellation_token &token) {
    if (way == 0) {
        return client.try_send(backup(), token).error();
    }
    if (way == 1) {
        try {
            client.send_async(backup(), token).get();
        } catch (const volcredis::error &error) {
            return error;
        }
        FAIL("it was cancelled");
    }
    std::promise<volcredis::error> promise;
    client.send_async(
        backup(), [&](auto outcome) { promise.set_value(outcome.error()); }, token);
    return promise.get_future().get();
}

void cancel(void *token) { static_cast<volcredis::cancellation_token *>(token)->cancel(); }

void a_write(int way, const char *scheme, std::size_t limit, bool unknown) {
    volcredis::cancellation_token token;
    silent_server server{};
    server.connections = 1;
    server.limit = limit;
    server.reached = cancel;
    server.data = &token;
    start_server(&server, scheme);
    {
        const volcredis::client client = client_of(server);
        check(error_of(way, client, token), 1, unknown);
        // The token stays cancelled.
        check(error_of(way, client, token), 0, false);
    }
    end_server(&server);
}

// Destroying a client cancels its calls.
void calls_of_a_client(int way) {
    std::promise<void> sent;
    silent_server server{};
    server.connections = 1;
    server.reached = [](void *data) { static_cast<std::promise<void> *>(data)->set_value(); };
    server.data = &sent;
    start_server(&server, "http");
    std::optional<volcredis::client> client(client_of(server));
    std::atomic<bool> is_called{false};
    std::future<volcredis::response<volcredis::CreateBackupResponse>> future;
    if (way == 0) {
        future = client->send_async(backup());
    } else {
        client->send_async(backup(), [&](auto outcome) {
            check(outcome.error(), 1, true);
            is_called = true;
        });
    }
    sent.get_future().get();
    if (way == 0) {
        // By assigning another client.
        *client = volcredis::client(test_config());
        try {
            future.get();
        } catch (const volcredis::error &error) {
            check(error, 1, true);
            is_called = true;
        }
    } else {
        client.reset();
    }
    CHECK(is_called);
    end_server(&server);
}

// The outcome of a read is never unknown.
void a_list_and_a_wait(bool list) {
    volcredis::cancellation_token token;
    silent_server server{};
    server.connections = 1;
    server.reached = cancel;
    server.data = &token;
    start_server(&server, "http");
    {
        const volcredis::client client = client_of(server);
        const auto error = list ? client.paginate(volcredis::DescribeDBInstancesRequest{}, token).try_next().error()
                                : client.try_wait(volcredis::wait_target::task("task"), volcredis::wait_options(token)).error();
        CHECK(error.status() == VOLCREDIS_CANCELLED && error.attempts() == 1);
        CHECK(!error.outcome_unknown() && !error.client_token().has_value());
    }
    end_server(&server);
}

}  // namespace

int main() {
    // Ends the program if it blocks.
    alarm(300);
    for (int way = 0; way < 3; ++way) {
        a_write(way, "https", 1, false);
        a_write(way, "http", 0, true);
    }
    calls_of_a_client(0);
    calls_of_a_client(1);
    a_list_and_a_wait(true);
    a_list_and_a_wait(false);
    return 0;
}
