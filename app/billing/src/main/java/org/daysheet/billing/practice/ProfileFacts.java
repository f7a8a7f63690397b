package org.daysheet.billing.practice;

/// A way files go to payers.
///
/// @param name what the practice calls it, such as "Clearinghouse" or "Direct"
/// @param submitter under which numbers, to whom, and whether files are marked as test
/// @param contact whom the receiver calls (837 loop 1000A), {@link Contact#NONE} for the practice's own
/// @param envelope what the wrapper says
public record ProfileFacts(String name, Submitter submitter, Contact contact, Envelope envelope) {
    public ProfileFacts {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a submission profile has a name");
        }
    }

    /// The same under other numbers.
    ProfileFacts withSubmitter(Submitter others) {
        return new ProfileFacts(name, others, contact, envelope);
    }
}
