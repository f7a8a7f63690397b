package org.daysheet.edi.x12;

/// Takes the segments of one transaction set, without its ST and SE.
public interface SetHandler {
    /// Takes a set and does nothing with it.
    SetHandler IGNORE = new SetHandler() {
        @Override
        public void segment(Segment segment) {}

        @Override
        public void end(long endOffset) {}
    };

    /// The next segment; valid during the call only.
    void segment(Segment segment);

    /// The set has no trailer, so part of it may be missing: a finding that says so and {@link #end} follow.
    default void cutOff() {}

    /// The set has ended, or the file broke off within it (then {@link #cutOff} came before).
    ///
    /// @param endOffset byte where the set's content ends
    void end(long endOffset);
}
