package org.daysheet.edi.remit835;

/// A remark code: more about an adjustment.
///
/// @param list LQ01 (HE remark codes, RX pharmacy), or MOA or MIA where it stood there
/// @param code the code as sent
public record Remark(String list, String code) {}
