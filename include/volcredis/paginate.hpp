/// @file
/// Pagination. Included by `volcredis.hpp`.
#ifndef VOLCREDIS_PAGINATE_HPP
#define VOLCREDIS_PAGINATE_HPP

#include <cstddef>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

#include "client.hpp"

namespace volcredis {

/// A single-pass range of the pages of a list, see `client::pages()`. Each page takes a call. Items that an earlier page already
/// contained, because the list changed meanwhile, are left out. The client must outlive the range.
///
///     for (auto &page : client.pages(volcredis::DescribeBackupsRequest{}).concurrency(8)) { ... }
template <class Request>
class page_range {
public:
    /// The type of a page, a response.
    using page_type = detail::response_t<Request>;

    /// Creates a range from handles of the C API, and takes ownership of the paginator.
    page_range(volcredis_paginator *paginator, const volcredis_client *client, cancellation_token token) noexcept
        : paginator_(paginator), client_(client), token_(std::move(token)) {}

    /// Requests up to `pages` pages at the same time, in the background, once a page has reported the number of items; 1 by
    /// default. The pages keep their order.
    page_range concurrency(std::size_t pages) && {
        volcredis_paginator_set_concurrency(paginator_.get(), pages, nullptr);
        return std::move(*this);
    }

#if VOLCREDIS_EXCEPTIONS
    /// Requests the next page. Returns no value after the last one. Throws `error` if the call fails; the next call of this
    /// function requests the same page again.
    std::optional<page_type> next() { return try_next().value(); }
#endif
    /// Requests the next page, no value after the last one, or returns the error. After an error the next call of this function
    /// requests the same page again.
    result<std::optional<page_type>> try_next() {
        volcredis_error *raw_error = nullptr;
        volcredis_response *raw = nullptr;
        if (volcredis_paginator_next(paginator_.get(), client_, token_.get(), &raw, &raw_error) != VOLCREDIS_OK) {
            return error(raw_error);
        }
        return page(raw);
    }
    /// Requests the next page in the background and calls `callback` with what `try_next()` returns, like
    /// `client::try_send_async()`. Until then, requesting another page is an error. The range can be destroyed.
    template <class Callback>
    result<void> try_next_async(Callback callback) {
        return detail::try_start(std::make_unique<Callback>(std::move(callback)), complete<Callback>,
                                 volcredis_paginator_next_async, paginator_.get(), client_, token_.get());
    }

#if VOLCREDIS_EXCEPTIONS
    /// An input iterator over pages. Pages can be moved from.
    class iterator {
    public:
        /// @cond
        using iterator_category = std::input_iterator_tag;
        using value_type = page_type;
        using difference_type = std::ptrdiff_t;
        using pointer = page_type *;
        using reference = page_type &;

        iterator() = default;
        explicit iterator(page_range *range) : range_(range) { ++*this; }

        reference operator*() const noexcept { return *range_->current_; }
        pointer operator->() const noexcept { return &*range_->current_; }
        iterator &operator++() {
            range_->current_ = range_->next();
            if (!range_->current_) {
                range_ = nullptr;
            }
            return *this;
        }
        void operator++(int) { ++*this; }
        friend bool operator==(const iterator &one, const iterator &other) noexcept { return one.range_ == other.range_; }
        friend bool operator!=(const iterator &one, const iterator &other) noexcept { return !(one == other); }
        /// @endcond

    private:
        page_range *range_ = nullptr;
    };

    /// Requests the next page and returns an iterator to it. This and incrementing the iterator throw `error` if a call fails.
    iterator begin() { return iterator(this); }
    /// Returns the end of the range.
    iterator end() noexcept { return iterator(); }
#endif

private:
    static std::optional<page_type> page(volcredis_response *raw) {
        return raw == nullptr ? std::optional<page_type>() : std::optional<page_type>(page_type(raw));
    }
    template <class Callback>
    static void complete(void *user_data, volcredis_status status, volcredis_response *raw,
                         volcredis_error *raw_error) noexcept {
        const std::unique_ptr<Callback> callback(static_cast<Callback *>(user_data));
        using outcome = result<std::optional<page_type>>;
        (*callback)(status == VOLCREDIS_OK ? outcome(page(raw)) : outcome(error(raw_error)));
    }

    detail::handle<volcredis_paginator, volcredis_paginator_free> paginator_;
    const volcredis_client *client_;
    cancellation_token token_;
    std::optional<page_type> current_;
};

/// A single-pass range of the items of a list over all its pages, see `client::paginate()`.
///
///     for (const auto &instance : client.paginate(volcredis::DescribeDBInstancesRequest{})) { ... }
///
/// An item is valid until the next one is requested. A copy of it owns its strings.
template <class Request>
class item_range {
public:
    /// The type of an item.
    using item_type = typename Request::item_type;

    /// Creates a range from a range of pages.
    explicit item_range(page_range<Request> pages) noexcept : pages_(std::move(pages)) {}

    /// Requests up to `pages` pages at the same time, see `page_range::concurrency()`.
    item_range concurrency(std::size_t pages) && {
        return item_range(std::move(pages_).concurrency(pages));
    }

#if VOLCREDIS_EXCEPTIONS
    /// Returns the next item; null after the last one. Throws `error` if a call fails; the next call of this function requests
    /// the same page again.
    const item_type *next() { return try_next().value(); }
#endif
    /// Returns the next item, null after the last one, or the error of a call. The item is valid until the next call of this
    /// function.
    result<const item_type *> try_next() {
        while (!page_ || position_ == Request::items(*page_).size()) {
            auto page = pages_.try_next();
            if (!page) {
                return page.error();
            }
            if (!*page) {
                return static_cast<const item_type *>(nullptr);
            }
            page_ = std::move(*page);
            position_ = 0;
        }
        return static_cast<const item_type *>(&Request::items(*page_)[position_++]);
    }

#if VOLCREDIS_EXCEPTIONS
    /// An input iterator over items.
    class iterator {
    public:
        /// @cond
        using iterator_category = std::input_iterator_tag;
        using value_type = item_type;
        using difference_type = std::ptrdiff_t;
        using pointer = const item_type *;
        using reference = const item_type &;

        iterator() = default;
        explicit iterator(item_range *range) : range_(range), item_(range->next()) {}

        reference operator*() const noexcept { return *item_; }
        pointer operator->() const noexcept { return item_; }
        iterator &operator++() {
            item_ = range_->next();
            return *this;
        }
        void operator++(int) { ++*this; }
        friend bool operator==(const iterator &one, const iterator &other) noexcept { return one.item_ == other.item_; }
        friend bool operator!=(const iterator &one, const iterator &other) noexcept { return !(one == other); }
        /// @endcond

    private:
        item_range *range_ = nullptr;
        const item_type *item_ = nullptr;
    };

    /// Returns an iterator to the next item. This and incrementing the iterator throw `error` if a call fails.
    iterator begin() { return iterator(this); }
    /// Returns the end of the range.
    iterator end() noexcept { return iterator(); }
#endif

private:
    page_range<Request> pages_;
    std::optional<typename page_range<Request>::page_type> page_;
    std::size_t position_ = 0;
};

/// @cond Definitions of documented functions.

template <class Request>
result<item_range<Request>> client::try_paginate(const Request &request, const call_options &options) const & {
    auto pages = try_pages(request, options);
    return pages ? result<item_range<Request>>(item_range<Request>(*std::move(pages))) : pages.error();
}

template <class Request>
result<page_range<Request>> client::try_pages(const Request &request, const call_options &options) const & {
    const auto prepared = detail::prepare(request, options);
    return prepared ? pages_raw<Request>(prepared->get(), options.token) : prepared.error();
}

inline result<page_range<request>> client::try_pages(const request &request, const cancellation_token &token) const & {
    return request.check() ? pages_raw<volcredis::request>(request.get(), token) : request.check().error();
}

template <class Request>
result<page_range<Request>> client::pages_raw(const volcredis_request *request, const cancellation_token &token) const {
    volcredis_paginator *raw = nullptr;
    const auto created = detail::try_call(volcredis_paginator_new, request, &raw);
    return created ? result<page_range<Request>>(page_range<Request>(raw, handle_.get(), token)) : created.error();
}

#if VOLCREDIS_EXCEPTIONS
template <class Request>
item_range<Request> client::paginate(const Request &request, const call_options &options) const & {
    return try_paginate(request, options).value();
}

template <class Request>
page_range<Request> client::pages(const Request &request, const call_options &options) const & {
    return try_pages(request, options).value();
}

inline page_range<request> client::pages(const request &request, const cancellation_token &token) const & {
    return try_pages(request, token).value();
}
#endif

/// @endcond

}  // namespace volcredis

#endif  // VOLCREDIS_PAGINATE_HPP
