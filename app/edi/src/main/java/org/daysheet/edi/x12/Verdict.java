package org.daysheet.edi.x12;

import java.util.Collection;

/// What an acknowledgment says about something we sent. Silence and codes nobody knows are neither yes nor no: what
/// they are about stays where it is, and somebody is told.
public enum Verdict {
    ACCEPTED,
    REJECTED,
    UNKNOWN;

    /// One word from several about the same thing: any no is a no, and a yes needs every one of them.
    public static Verdict of(Collection<Verdict> verdicts) {
        if (verdicts.contains(REJECTED)) {
            return REJECTED;
        }
        return verdicts.isEmpty() || verdicts.contains(UNKNOWN) ? UNKNOWN : ACCEPTED;
    }
}
