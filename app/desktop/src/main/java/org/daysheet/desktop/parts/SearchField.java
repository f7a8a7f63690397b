package org.daysheet.desktop.parts;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// A field that filters a list while somebody types; Escape empties it.
public final class SearchField extends CustomTextField {
    public SearchField(String id, String prompt, StringProperty search) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        getStyleClass().add("search");
        setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        textProperty().bindBidirectional(search);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    /// A short one among the tools of a table.
    ///
    /// @param table id of the table
    public static SearchField small(String table, StringProperty search) {
        SearchField field = new SearchField(table + "-search", Texts.of("parts.search"), search);
        field.getStyleClass().add("small-search");
        return field;
    }
}
