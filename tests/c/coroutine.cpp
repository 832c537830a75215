// Awaits calls in coroutines, and lists the instances of several regions at the same time, with progress.
#include <atomic>
#include <coroutine>
#include <future>
#include <set>

#include "check.hpp"

namespace {

// An awaitable call. The coroutine resumes on a thread of the library.
template <class Request>
class call {
public:
    call(const volcredis::client &client, Request request) : client_(client), request_(std::move(request)) {}

    bool await_ready() const noexcept { return false; }
    bool await_suspend(std::coroutine_handle<> handle) {
        const auto started = client_.try_send_async(request_, [this, handle](auto outcome) {
            outcome_.emplace(std::move(outcome));
            handle.resume();
        });
        if (!started) {
            outcome_.emplace(started.error());
        }
        return started.has_value();
    }
    auto await_resume() { return std::move(*outcome_).value(); }

private:
    const volcredis::client &client_;
    Request request_;
    std::optional<volcredis::result<volcredis::response<typename Request::response_type>>> outcome_;
};

// A coroutine whose result is a future.
template <class T>
struct task {
    struct promise_type {
        std::promise<T> promise;
        task get_return_object() { return {promise.get_future()}; }
        std::suspend_never initial_suspend() const noexcept { return {}; }
        std::suspend_never final_suspend() const noexcept { return {}; }
        void return_value(T value) { promise.set_value(std::move(value)); }
        void unhandled_exception() { promise.set_exception(std::current_exception()); }
    };
    std::future<T> future;
};

// Lists the IDs of all instances, page by page.
task<std::set<std::string>> inventory(const volcredis::client &client, std::atomic<int> &progress) {
    std::set<std::string> ids;
    volcredis::DescribeDBInstancesRequest request;
    request.PageSize = 1;
    for (int page = 1;; ++page) {
        request.PageNumber = page;
        const auto response = co_await call(client, request);
        if (response.Instances.empty()) {
            co_return ids;
        }
        for (const auto &found : response.Instances) {
            ids.insert(found.InstanceId.value());
            ++progress;
        }
    }
}

task<bool> fails(const volcredis::client &client) {
    co_await call(client, volcredis::DescribeBackupsRequest());
    co_return true;
}

}  // namespace

int main() {
    std::atomic<int> progress{0};
    std::vector<volcredis::client> clients;
    for (const char *region : {"cn-beijing", "cn-shanghai", "cn-guangzhou"}) {
        auto config = test_config();
        clients.emplace_back(config.region(region));
    }
    std::vector<std::future<std::set<std::string>>> regions;
    for (const auto &client : clients) {
        regions.push_back(inventory(client, progress).future);
    }
    std::size_t total = 0;
    for (auto &region : regions) {
        total += region.get().size();
    }
    CHECK(total > 1 && progress == static_cast<int>(total));
    CHECK(thrown_by([&] { fails(clients[0]).future.get(); }) == VOLCREDIS_VALIDATION);
    return 0;
}
