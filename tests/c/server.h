/* A server in the test program that receives requests up to a point, calls a function, and does not respond. */
#ifndef SERVER_H
#define SERVER_H

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

enum { MOST_CONNECTIONS = 8 };

struct silent_server {
    char url[64];
    /* The number of connections to wait for. */
    int connections;
    /* The number of bytes to receive of each request; 0 for all. */
    size_t limit;
    /* The lowest file descriptor of the connections; 0 for any. */
    int lowest_descriptor;
    /* The bytes to send afterwards, or NULL. */
    const char *response;
    /* Called when all connections have reached the point. */
    void (*reached)(void *data);
    void *data;
    int listener;
    pthread_t thread;
};

/* Receives a request up to the point, or to the end of its body. */
static inline void read_request(int connection, size_t limit) {
    static const size_t MOST = 1 << 16;
    char *request = (char *)calloc(1, MOST + 1);
    size_t length = 0, whole = 0;
    CHECK(request != NULL);
    while (limit > 0 ? length < limit : whole == 0 || length < whole) {
        CHECK(length < MOST);
        ssize_t count = read(connection, request + length, MOST - length);
        CHECK(count > 0);
        length += (size_t)count;
        const char *end = strstr(request, "\r\n\r\n");
        if (limit == 0 && whole == 0 && end != NULL) {
            const char *body = strcasestr(request, "content-length: ");
            whole = (size_t)(end - request) + 4 + (body != NULL ? strtoul(body + 16, NULL, 10) : 0);
        }
    }
    free(request);
}

/* Accepts a connection, whose descriptor is at least `lowest_descriptor`. */
static inline int accept_connection(const struct silent_server *server) {
    int accepted = accept(server->listener, NULL, NULL);
    CHECK(accepted >= 0);
    if (accepted >= server->lowest_descriptor) {
        return accepted;
    }
    int connection = fcntl(accepted, F_DUPFD, server->lowest_descriptor);
    CHECK(connection >= 0);
    close(accepted);
    return connection;
}

static inline void *serve(void *data) {
    struct silent_server *server = (struct silent_server *)data;
    int connections[MOST_CONNECTIONS];
    for (int index = 0; index < server->connections; index++) {
        connections[index] = accept_connection(server);
        read_request(connections[index], server->limit);
        if (server->response != NULL) {
            size_t length = strlen(server->response);
            CHECK(write(connections[index], server->response, length) == (ssize_t)length);
        }
    }
    server->reached(server->data);
    for (int index = 0; index < server->connections; index++) {
        /* Wait until the client closes the connection. */
        char rest[4096];
        while (read(connections[index], rest, sizeof rest) > 0) {
        }
        close(connections[index]);
    }
    return NULL;
}

/* Opens a port that accepts connections but never reads. */
static inline int silent_port(char *url, size_t size, const char *scheme) {
    struct sockaddr_in address;
    socklen_t length = sizeof address;
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(listener >= 0);
    CHECK(bind(listener, (struct sockaddr *)&address, sizeof address) == 0 && listen(listener, 16) == 0);
    CHECK(getsockname(listener, (struct sockaddr *)&address, &length) == 0);
    snprintf(url, size, "%s://127.0.0.1:%d", scheme, ntohs(address.sin_port));
    return listener;
}

static inline void start_server(struct silent_server *server, const char *scheme) {
    server->listener = silent_port(server->url, sizeof server->url, scheme);
    CHECK(pthread_create(&server->thread, NULL, serve, server) == 0);
}

/* Waits until the client has closed its connections. */
static inline void end_server(struct silent_server *server) {
    CHECK(pthread_join(server->thread, NULL) == 0);
    close(server->listener);
}

#endif
