package org.daysheet.desktop.notes;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daysheet.billing.practice.QuickNote;

/// Replaces `?x` in a note by what x stands for, on the blank, Tab or Enter that follows. One undo gives `?x` back, and
/// it then stays. What nobody knows stays as it was typed.
public final class QuickPaste {
    private static final Pattern CODE = Pattern.compile("(?:^|\\s)\\?([A-Za-z0-9]{1," + QuickNote.LONGEST_CODE + "})$");

    private Map<String, String> texts = Map.of();

    /// Marks a field as a note.
    public static <F extends TextInputControl> F note(F field) {
        field.getProperties().put(Pasted.class, new Pasted(field));
        return field;
    }

    /// Uses these codes from now on.
    public void use(Collection<? extends QuickNote> notes) {
        texts = notes.stream().collect(Collectors.toMap(QuickNote::code, QuickNote::text));
    }

    /// Works in every note within a part of the window.
    public void over(Node part) {
        part.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB || event.getCode() == KeyCode.ENTER) {
                end(event, "");
            }
        });
        part.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals(" ")) {
                end(event, " ");
            }
        });
    }

    /// @param after what is written behind the words
    private void end(KeyEvent event, String after) {
        boolean isPlain = !event.isShiftDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (isPlain
                && event.getTarget() instanceof TextInputControl field
                && field.getProperties().get(Pasted.class) instanceof Pasted pasted
                && field.isEditable()
                && paste(field, pasted, after)) {
            event.consume();
        }
    }

    private boolean paste(TextInputControl field, Pasted pasted, String after) {
        String typed = field.getText() == null ? "" : field.getText();
        int caret = field.getCaretPosition();
        Matcher matcher = CODE.matcher(typed.substring(0, caret));
        if (field.getSelection().getLength() > 0 || !matcher.find() || pasted.isDeclined(typed)) {
            return false;
        }
        Optional<String> text = Optional.ofNullable(texts.get(matcher.group(1).toLowerCase(Locale.ROOT)));
        text.ifPresent(words -> {
            String fitting = field instanceof TextField ? words.replace('\n', ' ') : words;
            field.selectRange(matcher.start(1) - 1, caret); // so that it is undone by itself
            field.replaceSelection(fitting + after);
            pasted.done(typed);
        });
        return text.isPresent();
    }

    /// What a field held before something was pasted last, and whether it was gone back to at once: typed letter by
    /// letter again it is to be pasted again.
    private static final class Pasted {
        private String before = "";
        private boolean isUndone;

        Pasted(TextInputControl field) {
            field.textProperty().addListener((_, was, now) -> {
                isUndone = before.equals(now) && was.length() > now.length() + 1;
                if (isUndone) {
                    Platform.runLater(field::deselect); // undoing chooses what comes back, and typing would replace it
                }
            });
        }

        void done(String typed) {
            before = typed;
        }

        boolean isDeclined(String typed) {
            return isUndone && before.equals(typed);
        }
    }
}
