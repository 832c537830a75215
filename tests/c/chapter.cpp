// A program that includes one chapter of the API instead of all of them.
#include <cstdio>
#include <cstdlib>

#include "volcredis/generated/backups.hpp"

int main() {
    volcredis::config config("cn-beijing");
    config.endpoint(std::getenv("VOLCREDIS_TEST_ENDPOINT")).credentials("AKLTemulator", "emulator-secret-key");
    const volcredis::client client(config);

    volcredis::ModifyCrossRegionBackupPolicyRequest modify;
    modify.InstanceId = "redis-cn0212gzmh2xs";
    modify.Active = true;
    modify.CrossBackupRegion = "cn-shanghai";
    client.send(modify);

    volcredis::CreateBackupRequest create;
    create.InstanceId = "redis-cn0212gzmh2xs";
    const auto created = client.send(create);

    volcredis::DescribeBackupsRequest list;
    list.InstanceId = create.InstanceId;
    for (const auto &backup : client.paginate(list)) {
        if (backup.BackupPointId == created.BackupPointId) {
            return 0;
        }
    }
    std::fprintf(stderr, "the new backup is not listed\n");
    return 1;
}
