//! Pictures of numbers, drawn by the server. Their words and numbers stand beside them as text, so that they are read at any size and by
//! screen readers; the drawing itself is skipped by those.

use leptos::prelude::*;

/// A drawing is so many units wide; it is stretched to its place.
const WIDTH: u64 = 1000;

/// A share of [`WIDTH`].
fn scaled(value: u64, most: u64) -> u64 {
    (value.min(most) * WIDTH).checked_div(most).unwrap_or_default()
}

/// The class of a series: colours that differ in lightness, the first the darkest.
fn fill(series: usize) -> String {
    format!("app-fill-{}", series + 1)
}

/// A bar in a cell, its parts one after the other. `most` is what fills the whole cell.
#[component]
pub fn Bar(
    /// The parts.
    values: Vec<u64>,
    /// What fills the whole width.
    most: u64,
) -> impl IntoView {
    let mut before = 0;
    let parts = values.into_iter().enumerate().map(|(at, value)| {
        let (x, end) = (scaled(before, most), scaled(before + value, most));
        before += value;
        view! { <rect class=fill(at) x=x y="0" width=end.saturating_sub(x) height="10"></rect> }
    });
    view! {
        <svg class="app-gauge" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            {parts.collect_view()}
        </svg>
    }
}

/// A rate with its interval on a line from 0 to 1000, and the rate of all as a mark.
#[component]
pub fn Whisker(
    /// The rate, in thousandths.
    rate: u16,
    /// Bounds of the interval.
    bounds: (u16, u16),
    /// The rate of all.
    all: u16,
) -> impl IntoView {
    let (low, high) = bounds;
    view! {
        <svg class="app-gauge" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="app-fill-ground" x="0" y="4.5" width="1000" height="1"></rect>
            <rect class="app-fill-3" x=low y="3" width=high.saturating_sub(low).max(2) height="4"></rect>
            <rect class="app-fill-mark" x=all.saturating_sub(2) y="0" width="4" height="10"></rect>
            <rect class="app-fill-1" x=rate.saturating_sub(5) y="1" width="10" height="8"></rect>
        </svg>
    }
}

/// One column of a picture over time.
pub struct Column {
    /// Its parts, from below.
    pub values: Vec<u64>,
}

/// Columns side by side, for a picture over time: the highest number above, the first and the last name below.
#[component]
pub fn Columns(
    /// The columns, in the order of time.
    columns: Vec<Column>,
    /// Name of the first column.
    first: String,
    /// Name of the last column.
    last: String,
    /// What the highest column stands for, in words.
    highest: String,
) -> impl IntoView {
    let most = columns.iter().map(|column| column.values.iter().sum::<u64>()).max().unwrap_or_default();
    let step = WIDTH / u64::try_from(columns.len().max(1)).unwrap_or(1);
    let drawn = columns.into_iter().zip(0_u64..).map(|(column, at)| {
        let mut below = 0;
        let parts = column.values.into_iter().enumerate().map(|(series, value)| {
            let (from, until) = (scaled(below, most), scaled(below + value, most));
            below += value;
            let (y, height) = (WIDTH - until, until.saturating_sub(from));
            view! { <rect class=fill(series) x=at * step + step / 8 y=y width=step * 3 / 4 height=height></rect> }
        });
        parts.collect_view()
    });
    view! {
        <div class="app-chart" aria-hidden="true">
            <p class="app-chart__highest">{highest}</p>
            <svg class="app-chart__drawing" viewBox="0 0 1000 1000" preserveAspectRatio="none">
                {drawn.collect_view()}
                <rect class="app-fill-mark" x="0" y="994" width="1000" height="6"></rect>
            </svg>
            <p class="app-chart__ends"><span>{first}</span><span>{last}</span></p>
        </div>
    }
}

/// Which colour stands for what.
#[component]
pub fn Legend(
    /// Names of the series, in the order of their colours.
    series: Vec<String>,
) -> impl IntoView {
    let items = series.into_iter().enumerate().map(|(at, name)| {
        view! {
            <li>
                <svg class="app-swatch" viewBox="0 0 10 10" aria-hidden="true">
                    <rect class=fill(at) width="10" height="10"></rect>
                </svg>
                {name}
            </li>
        }
    });
    view! { <ul class="app-legend">{items.collect_view()}</ul> }
}

#[cfg(test)]
mod tests {
    use super::scaled;

    #[test]
    fn a_bar_fills_its_part() {
        for (value, most, expected) in
            [(0, 0, 0), (5, 0, 0), (0, 7, 0), (7, 7, 1000), (9, 7, 1000), (1, 3, 333)]
        {
            assert_eq!(scaled(value, most), expected, "{value} of {most}");
        }
    }
}
