// Tests forked children of a program whose client is destroyed at exit.
#include <sys/wait.h>
#include <unistd.h>

#include "check.hpp"

namespace {

// The destructor runs in each child that exits.
volcredis::client client{test_config().retry(VOLCREDIS_RETRY_NONE)};

volcredis::DescribeBackupsRequest backups() {
    volcredis::DescribeBackupsRequest request;
    request.InstanceId = instance;
    return request;
}

template <class Function>
void in_a_child(Function function) {
    const pid_t pid = fork();
    CHECK(pid >= 0);
    if (pid == 0) {
        // Ends the program if it blocks.
        alarm(120);
        function();
        std::exit(0);
    }
    int status = -1;
    CHECK(waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0);
    const auto outcome = client.try_send(backups());
    CHECK(outcome && outcome->attempts() == 1);
}

template <class Function>
void fails(Function function) {
    try {
        function();
    } catch (const volcredis::error &error) {
        CHECK(error.status() == VOLCREDIS_CONFIGURATION);
        CHECK(std::string(error.what()).find("create a new client") != std::string::npos);
        return;
    }
    FAIL("it succeeded");
}

void uses() {
    fails([] { client.send(backups()); });
    fails([] { client.send_async(backups()).get(); });
    fails([] { client.send_async(backups(), [](auto) { FAIL("it was begun"); }); });
    fails([] { client.paginate(volcredis::DescribeDBInstancesRequest{}).begin(); });
    fails([] { client.wait(volcredis::wait_target::task("task")); });
    client = volcredis::client(test_config());
    CHECK(client.send(backups()).http_status() == 200);
}

}  // namespace

int main() {
    in_a_child([] {});
    CHECK(client.send(backups()).http_status() == 200);
    for (int round = 0; round < 3; ++round) {
        in_a_child([] {});
        in_a_child(uses);
        // While calls are in flight, whose futures are not used in the child.
        auto first = client.send_async(backups());
        in_a_child([] {});
        auto second = client.send_async(backups());
        in_a_child(uses);
        CHECK(first.get().attempts() == 1 && second.get().attempts() == 1);
    }
    std::puts("survived");
    return 0;
}
