package org.daysheet.desktop.today;

import java.time.LocalDate;
import org.daysheet.desktop.links.Link;
import org.daysheet.types.money.Money;

/// A line of what to do next.
///
/// @param kind why it waits
/// @param title what to do
/// @param about whom it is about
/// @param on the day that presses: due, paid, sent or served
/// @param amount money at stake
/// @param link what Enter opens
public record TodayRow(TodayKind kind, String title, String about, LocalDate on, Money amount, Link link) {}
