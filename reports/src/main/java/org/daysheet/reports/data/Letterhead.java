package org.daysheet.reports.data;

/// How the practice stands at the head of a paper.
///
/// @param name the practice's name
/// @param address address lines, separated by line feeds
/// @param phone telephone number as printed, may be blank
public record Letterhead(String name, String address, String phone) {}
