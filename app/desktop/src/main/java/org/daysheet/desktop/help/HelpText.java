package org.daysheet.desktop.help;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A page of help as a part of a screen.
public final class HelpText extends VBox {
    /// @param page name of the page
    public HelpText(String page) {
        super(MarkdownFlow.render(HelpPages.of(page)).toArray(Node[]::new));
        getStyleClass().add("help-page");
    }
}
