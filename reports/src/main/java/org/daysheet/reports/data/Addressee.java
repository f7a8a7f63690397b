package org.daysheet.reports.data;

/// Who a paper is mailed to.
///
/// @param account the guarantor's account number
/// @param name the guarantor's name
/// @param address address lines, separated by line feeds
public record Addressee(String account, String name, String address) {}
