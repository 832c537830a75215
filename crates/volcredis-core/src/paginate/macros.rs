//! The macro of the generated implementations of [`Paginated`](super::Paginated).

/// Implements [`Paginated`](super::Paginated) for a typed request, given the fields for its pagination.
macro_rules! paginated {
    (
        $request:ident: [$item:ident],
        page($page:ident, $size:ident) => { $items:ident, $total:ident }
    ) => {
        paginated!(@implement $request: [$item],
            cursor |request| $crate::paginate::Cursor::Page {
                number: Option::<i32>::from(request.$page).unwrap_or(1),
                size: Option::<i32>::from(request.$size).unwrap_or($crate::paginate::DEFAULT_PAGE_SIZE),
            },
            set_cursor |request, cursor| if let $crate::paginate::Cursor::Page { number, size } = *cursor {
                request.$page = number.into();
                request.$size = size.into();
            },
            page |response| $crate::paginate::Page {
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
            cursor |request| $crate::paginate::Cursor::Token(request.$token.clone()),
            set_cursor |request, cursor| if let $crate::paginate::Cursor::Token(token) = cursor {
                request.$token.clone_from(token);
            },
            page |response| $crate::paginate::Page {
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
        impl $crate::paginate::Paginated for $request {
            type Item = $item;

            fn pagination(&self) -> Result<$crate::model::Pagination, $crate::error::Error> {
                $crate::paginate::dynamic::pagination_of(&ACTION)
            }

            fn cursor(&self) -> Result<$crate::paginate::Cursor, $crate::error::Error> {
                let $of = self;
                Ok($get)
            }

            fn set_cursor(&mut self, $cursor: &$crate::paginate::Cursor) {
                let $into = self;
                $set
            }

            fn page(&self, $response: <Self as $crate::request::ActionRequest>::Output) -> $crate::paginate::Page<$item> {
                $page_of
            }
        }
    };
}

pub(crate) use paginated;
