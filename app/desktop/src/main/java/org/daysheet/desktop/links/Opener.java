package org.daysheet.desktop.links;

/// Brings the thing to the front that a line is about.
@FunctionalInterface
public interface Opener {
    void open(Link link);
}
