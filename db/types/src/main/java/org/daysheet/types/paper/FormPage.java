package org.daysheet.types.paper;

import java.util.List;
import java.util.Optional;

/// One sheet of a paper form.
///
/// @param texts in the order of the form
public record FormPage(List<BoxText> texts) {
    public FormPage {
        texts = List.copyOf(texts);
    }

    /// What stands in a box; empty when it is blank.
    public Optional<String> text(String box) {
        return texts.stream()
                .filter(text -> text.box().equals(box))
                .map(BoxText::text)
                .findFirst();
    }
}
