package org.daysheet.desktop.parts;

/// A field in which something is typed the short way and written out when it is done.
public interface TypedField {
    /// Takes what is typed now, as when the field is left.
    void commit();
}
