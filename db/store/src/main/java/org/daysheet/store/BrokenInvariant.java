package org.daysheet.store;

/// Something that the program relies on is not so: its own mistake, or rows that somebody changed. Whoever meets it in
/// a transaction ends the writing of the practice, for nothing that is built on it can be trusted. Its words are for
/// the makers of the program; a person is shown an error code.
public final class BrokenInvariant extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param what is not so, without values of rows
    public BrokenInvariant(String what) {
        super(what);
    }
}
