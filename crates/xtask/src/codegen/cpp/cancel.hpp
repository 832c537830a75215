
/// Stands for a call that can be given up; see `cancel_source`. One that was made by itself never is.
class cancel_token {
public:
    cancel_token() = default;

    /// The handle, for the C functions; null for one that was made by itself.
    const volcredis_cancel *get() const noexcept { return handle_.get(); }

private:
    friend class cancel_source;
    explicit cancel_token(std::shared_ptr<volcredis_cancel> handle) noexcept : handle_(std::move(handle)) {}

    std::shared_ptr<volcredis_cancel> handle_;
};

/// A way to give calls up. Copies stand for the same calls.
class cancel_source {
public:
    cancel_source() : handle_(volcredis_cancel_new(), volcredis_cancel_free) {
        if (!handle_) {
            throw std::bad_alloc();
        }
    }

    /// Gives up every call that got a token of this source, and every one that will: they fail with
    /// `VOLCREDIS_CANCELLED`. The service may have got a request all the same. Safe in any thread, but not in a signal
    /// handler.
    void cancel() const noexcept { volcredis_cancel_now(handle_.get()); }
    /// What calls are handed.
    cancel_token token() const noexcept { return cancel_token(handle_); }

private:
    std::shared_ptr<volcredis_cancel> handle_;
};
