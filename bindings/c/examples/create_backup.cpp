// Creates a backup with credentials from a function, and handles a call whose outcome is unknown.
//
// usage: create_backup INSTANCE
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <string>

#include <volcredis.hpp>

// Gets credentials from a vault, here from environment variables. The library calls it again before the credentials expire.
static volcredis::credentials from_vault() {
    const char *access_key = std::getenv("VAULT_ACCESS_KEY");
    const char *secret_key = std::getenv("VAULT_SECRET_KEY");
    if (access_key == nullptr || secret_key == nullptr) {
        throw std::runtime_error("VAULT_ACCESS_KEY and VAULT_SECRET_KEY are not set");
    }
    volcredis::credentials credentials{access_key, secret_key, std::nullopt, std::nullopt};
    credentials.expires_at = std::chrono::system_clock::now() + std::chrono::hours(1);
    return credentials;
}

// Repeats a call whose outcome is unknown with the same ClientToken, so that the service executes it once.
static std::string create_backup(const volcredis::client &client, const std::string &instance) {
    volcredis::CreateBackupRequest request;
    request.InstanceId = instance;
    for (int calls_left = 3;; --calls_left) {
        const auto result = client.try_send(request);
        if (result) {
            return std::string(result->BackupPointId.value_or("?"));
        }
        const volcredis::error &error = result.error();
        if (calls_left == 1 || !error.outcome_unknown() || !error.client_token()) {
            throw error;
        }
        std::cerr << "the outcome is unknown: " << error.what() << '\n';
        request.ClientToken = std::string(*error.client_token());
    }
}

int main(int argc, char **argv) {
    if (argc != 2) {
        std::cerr << "usage: " << argv[0] << " INSTANCE\n";
        return 2;
    }
    try {
        volcredis::config config("cn-beijing");
        config.credentials_provider(from_vault);
        const volcredis::client client(config);
        std::cout << "created the backup " << create_backup(client, argv[1]) << '\n';
    } catch (const volcredis::error &error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
