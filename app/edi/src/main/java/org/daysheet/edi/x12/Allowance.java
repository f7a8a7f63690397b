package org.daysheet.edi.x12;

/// How much one claim, or one answer about a claim, may hold: far more than any real one does, and little enough that
/// a file made to do harm cannot fill the memory with one. Every list of a claim is made of its segments, so this is
/// the one place that bounds them all.
public final class Allowance {
    /// About what the claim's segments may become: lines, adjustments, dates, references.
    static final int MOST_ENTRIES = 50_000;

    /// What its texts may take.
    static final int MOST_BYTES = 1 << 20;

    private static final int ELEMENTS_PER_ENTRY = 3;

    private long entries;
    private long bytes;
    private boolean told;

    /// Another claim begins.
    public void renew() {
        entries = 0;
        bytes = 0;
        told = false;
    }

    /// Counts a segment.
    ///
    /// @return whether there is still room for it
    public boolean admits(Segment segment) {
        entries += 1 + segment.size() / ELEMENTS_PER_ENTRY;
        bytes += segment.length();
        return !isExceeded();
    }

    /// Whether something had to be left out.
    public boolean isExceeded() {
        return entries > MOST_ENTRIES || bytes > MOST_BYTES;
    }

    /// Whether this is the first time somebody asks after it was exceeded: the moment to say so.
    public boolean isNews() {
        boolean news = isExceeded() && !told;
        told |= news;
        return news;
    }
}
