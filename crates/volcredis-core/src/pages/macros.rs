//! The macro behind the generated implementations of [`Paginated`](super::Paginated).

/// How the typed request of an action names a page, and where its typed response has the items.
macro_rules! paginated {
    (
        $request:ident: [$item:ident],
        page($page:ident, $size:ident) => { $items:ident, $total:ident }
    ) => {
        paginated!(@implement $request: [$item],
            cursor |request| $crate::pages::Cursor::Page {
                number: Option::<i32>::from(request.$page).unwrap_or(1),
                size: Option::<i32>::from(request.$size).unwrap_or($crate::pages::DEFAULT_PAGE_SIZE),
            },
            set_cursor |request, cursor| if let $crate::pages::Cursor::Page { number, size } = *cursor {
                request.$page = number.into();
                request.$size = size.into();
            },
            page |response| $crate::pages::Page {
                items: response.$items,
                total: response.$total,
                next: None,
                done: false,
            },
        );
    };
    (
        $request:ident: [$item:ident],
        token($token:ident, $size:ident) => { $items:ident, $total:ident, $next:ident, $done:ident }
    ) => {
        paginated!(@implement $request: [$item],
            cursor |request| $crate::pages::Cursor::Token(request.$token.clone()),
            set_cursor |request, cursor| if let $crate::pages::Cursor::Token(token) = cursor {
                request.$token.clone_from(token);
            },
            page |response| $crate::pages::Page {
                items: response.$items,
                total: response.$total,
                next: response.$next,
                done: response.$done.unwrap_or(false),
            },
        );
    };
    (@implement $request:ident: [$item:ident],
        cursor |$of:ident| $get:expr,
        set_cursor |$into:ident, $cursor:ident| $set:expr,
        page |$response:ident| $page_of:expr,
    ) => {
        impl $crate::pages::Paginated for $request {
            type Item = $item;

            fn pagination(&self) -> Result<$crate::model::Pagination, $crate::error::Error> {
                $crate::pages::dynamic::pagination_of(&ACTION)
            }

            fn cursor(&self) -> Result<$crate::pages::Cursor, $crate::error::Error> {
                let $of = self;
                Ok($get)
            }

            fn set_cursor(&mut self, $cursor: &$crate::pages::Cursor) {
                let $into = self;
                $set
            }

            fn page(&self, $response: <Self as $crate::request::Operation>::Output) -> $crate::pages::Page<$item> {
                $page_of
            }
        }
    };
}

pub(crate) use paginated;
