package org.daysheet.desktop.parts;

import javafx.beans.value.ObservableValue;

/// One of the things by which a list is narrowed, as it is kept with a filter and told above the list.
public interface Narrower {
    /// What is chosen, to be listened to.
    ObservableValue<?> value();

    /// Whether it holds anything back.
    boolean isNarrowed();

    /// In words; empty when it holds nothing back.
    String words();

    /// As it is kept with a filter.
    String kept();

    /// Takes what was kept with a filter; blank or unknown for everything.
    void choose(String kept);
}
