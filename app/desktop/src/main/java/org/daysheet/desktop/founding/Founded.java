package org.daysheet.desktop.founding;

/// A practice just made.
///
/// @param practice the open practice
/// @param recoveryKey as it is written down, groups joined by dashes
public record Founded<T>(T practice, String recoveryKey) {
    @Override
    public String toString() {
        return "Founded";
    }
}
