package org.daysheet.desktop.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Lets a box of choices be answered by the first letters of a choice, as boxes of other programs are: letters typed
/// quickly belong together, the same letter again goes on to the next choice that begins with it.
public final class TypeToChoose<T> {
    private static final Duration BETWEEN_LETTERS = Duration.seconds(1);

    private final ComboBox<T> box;
    private final PauseTransition forgetting = new PauseTransition(BETWEEN_LETTERS);
    private String typed = "";

    private TypeToChoose(ComboBox<T> box) {
        this.box = box;
        forgetting.setOnFinished(_ -> typed = "");
    }

    /// Listens to a box from now on; its converter gives the words.
    public static <T> void on(ComboBox<T> box) {
        TypeToChoose<T> letters = new TypeToChoose<>(box);
        box.addEventFilter(KeyEvent.KEY_TYPED, letters::hear);
    }

    private void hear(KeyEvent event) {
        String letter = event.getCharacter().toLowerCase(Locale.ROOT);
        boolean isLetter = letter.length() == 1
                && (Character.isLetterOrDigit(letter.charAt(0)) || (letter.equals(" ") && !typed.isEmpty()));
        if (!isLetter || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        typed += letter;
        forgetting.playFromStart();
        find(letter).ifPresent(box.getSelectionModel()::select);
        event.consume();
    }

    private Optional<T> find(String letter) {
        List<T> all = box.getItems();
        int at = box.getSelectionModel().getSelectedIndex();
        boolean isOneLetterAgain = typed.chars().allMatch(one -> one == letter.charAt(0));
        String start = isOneLetterAgain ? letter : typed;
        int first = isOneLetterAgain ? at + 1 : Math.max(at, 0);
        return IntStream.range(0, all.size())
                .mapToObj(step -> all.get((first + step) % all.size()))
                .filter(one -> words(one).startsWith(start))
                .findFirst();
    }

    private String words(T one) {
        return box.getConverter().toString(one).toLowerCase(Locale.ROOT);
    }
}
