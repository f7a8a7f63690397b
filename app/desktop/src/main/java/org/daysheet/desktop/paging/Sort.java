package org.daysheet.desktop.paging;

/// The order of a list as a person chose it.
///
/// @param column name of the column as its source knows it
/// @param isDescending whether the last comes first
public record Sort(String column, boolean isDescending) {}
