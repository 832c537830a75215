// Lists of several pages. Part of `volcredis.hpp`.
#ifndef VOLCREDIS_PAGES_HPP
#define VOLCREDIS_PAGES_HPP

#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

#include "request.hpp"

namespace volcredis {

/// The pages of a list, one call each, from the one that the request asks for. No item is on two pages, although the list
/// may change while it is read; see `client::pages`. The client must be there as long as calls are made.
///
///     for (auto &page : client.pages(volcredis::DescribeBackupsRequest{})) { ... }
template <class Request>
class page_range {
public:
    /// The answer with a page.
    using page_type = detail::response_t<Request>;

    /// From the handles of the C functions, of which the pages are taken over.
    page_range(volcredis_pages *pages, const volcredis_client *client, cancellation_token token) noexcept
        : pages_(pages), client_(client), token_(std::move(token)) {}

    /// Gets the next page; none when there are no more. Throws `error` when the call fails; the same page is then asked
    /// for again the next time.
    std::optional<page_type> next() { return try_next().value(); }
    /// As `next`, but gives the error.
    result<std::optional<page_type>> try_next() {
        volcredis_error *failed = nullptr;
        volcredis_response *answer = nullptr;
        if (volcredis_pages_next(pages_.get(), client_, token_.get(), &answer, &failed) != VOLCREDIS_OK) {
            return error(failed);
        }
        if (answer == nullptr) {
            return std::optional<page_type>();
        }
        return std::optional<page_type>(page_type(answer));
    }

    /// Goes through the pages once. A page can be moved out of it.
    class iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = page_type;
        using difference_type = std::ptrdiff_t;
        using pointer = page_type *;
        using reference = page_type &;

        /// The end.
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

    private:
        page_range *range_ = nullptr;
    };

    /// Gets the first page that was not read yet; throws `error` as `next` does, and so does going on.
    iterator begin() { return iterator(this); }
    /// The end.
    iterator end() noexcept { return iterator(); }

private:
    detail::handle<volcredis_pages, volcredis_pages_free> pages_;
    const volcredis_client *client_;
    cancellation_token token_;
    std::optional<page_type> current_;
};

/// The items of a list over all its pages; see `client::paginate`.
///
///     for (const auto &instance : client.paginate(volcredis::DescribeDBInstancesRequest{})) { ... }
///
/// An item holds until the next page is read, that is, until the next one is asked for: copy out of it what is to be kept,
/// or go through `client::pages` and keep those.
template <class Request>
class item_range {
public:
    /// An item of the list.
    using item_type = typename Request::item_type;

    /// From the pages.
    explicit item_range(page_range<Request> pages) noexcept : pages_(std::move(pages)) {}

    /// The next item; null when there are no more. Throws `error` when a call fails; the same page is then asked for again
    /// the next time.
    const item_type *next() { return try_next().value(); }
    /// As `next`, but gives the error.
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

    /// Goes through the items once.
    class iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = item_type;
        using difference_type = std::ptrdiff_t;
        using pointer = const item_type *;
        using reference = const item_type &;

        /// The end.
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

    private:
        item_range *range_ = nullptr;
        const item_type *item_ = nullptr;
    };

    /// The first item that was not read yet; throws `error` as `next` does, and so does going on.
    iterator begin() { return iterator(this); }
    /// The end.
    iterator end() noexcept { return iterator(); }

private:
    page_range<Request> pages_;
    std::optional<typename page_range<Request>::page_type> page_;
    std::size_t position_ = 0;
};

}  // namespace volcredis

#endif  // VOLCREDIS_PAGES_HPP
