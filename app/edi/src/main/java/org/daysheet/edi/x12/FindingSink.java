package org.daysheet.edi.x12;

/// Takes findings as they are made, in the order of the file.
@FunctionalInterface
public interface FindingSink {
    void finding(Finding finding);
}
