package org.daysheet.billing.codelists;

import java.time.LocalDate;
import java.util.List;

/// One version of a list.
///
/// @param id key
/// @param kind which list
/// @param period its name, and the days of service it covers
/// @param files what it was read from, first file first
public record CodeList(long id, CodeListKind kind, ListPeriod period, List<CodeListFile> files) {
    public CodeList {
        files = List.copyOf(files);
    }

    /// Whether it speaks for a day of service.
    public boolean covers(LocalDate day) {
        return period.covers(day);
    }

    /// How many codes, pairs or limits it holds.
    public long entries() {
        return files.stream().mapToLong(CodeListFile::entries).sum();
    }
}
