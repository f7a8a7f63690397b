package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.daysheet.desktop.parts.FieldLabel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Walks every place of the window at its smallest size: every control has a name, a label that is read aloud and room
/// for its words; everything lies within the window; every text can be read in both themes.
class WalkTest {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 700;

    /// Not fields of a form: searches say at their sign what they find, filters and choices of where to go show it in
    /// words, the cells of the grid stand under their headings, and the sum of a file is there to be copied.
    private static final String LABELLED_ELSEWHERE =
            ".*-(search|filter)|palette-query|tasks-(kind|age|payer)|(claims|checks|encounters)-(payer|provider|age|day|days|place|owner)|statements-household"
                    + "|claims-sent-hash-.*"
                    + "|line-\\d+-(code|modifiers|pointers|units|amount)";

    private static final Map<Check, Set<String>> FAULTS = new EnumMap<>(Check.class);

    /// What is looked at in each place.
    private enum Check {
        NAMED,
        LABELLED,
        MARKED,
        LETTERED,
        ONCE,
        WHOLE,
        FIGURED,
        PROMPTED,
        WITHIN,
        REACHED,
        READABLE,
        READABLE_IN_THE_DARK
    }

    /// Each place is built once for all that is looked at in it, and for its pictures.
    @BeforeAll
    static void walk() {
        for (Check check : Check.values()) {
            FAULTS.put(check, new TreeSet<>());
        }
        for (Scenes.Place place : Scenes.all()) {
            Scene scene = Pictures.scene(place.root(), WIDTH, HEIGHT, false, place.then());
            Pictures.paint("small-" + place.name(), scene, true);
            look(place, scene, Check.READABLE_IN_THE_DARK, WalkTest::unreadable);
            Pictures.paint("small-" + place.name(), scene, false);
            look(place, scene, Check.READABLE, WalkTest::unreadable);
            look(place, scene, Check.NAMED, WalkTest::nameless);
            look(place, scene, Check.WHOLE, WalkTest::cut);
            look(place, scene, Check.FIGURED, WideEnough::cutInTable);
            look(place, scene, Check.PROMPTED, WideEnough::cutPrompt);
            look(place, scene, Check.WITHIN, WalkTest::outside);
            look(place, scene, Check.REACHED, WideEnough::outOfReach);
            twice(place, scene);
            look(place, scene, Check.LABELLED, unlabelled(scene));
            look(place, scene, Check.MARKED, WalkTest::unmarked);
            sameLetters(place, scene);
        }
    }

    @Test
    void everyControlHasAnIdAndWordsThatAreReadAloud() {
        assertThat(FAULTS.get(Check.NAMED)).isEmpty();
    }

    @Test
    void everyFieldOfAFormHasALabelBesideIt() {
        assertThat(FAULTS.get(Check.LABELLED)).isEmpty();
    }

    @Test
    void everyFieldOfAFormIsReachedByALetter() {
        assertThat(FAULTS.get(Check.MARKED)).isEmpty();
    }

    @Test
    void noLetterStandsForTwoFields() {
        assertThat(FAULTS.get(Check.LETTERED)).isEmpty();
    }

    @Test
    void noIdStandsForTwoControls() {
        assertThat(FAULTS.get(Check.ONCE)).isEmpty();
    }

    @Test
    void noWordsAreCut() {
        assertThat(FAULTS.get(Check.WHOLE)).isEmpty();
    }

    @Test
    void noHeadingAndNoFigureOfATableIsCut() {
        assertThat(FAULTS.get(Check.FIGURED)).isEmpty();
    }

    @Test
    void whatAnEmptyFieldAsksForIsNotCut() {
        assertThat(FAULTS.get(Check.PROMPTED)).isEmpty();
    }

    @Test
    void scrollingReachesEveryControl() {
        assertThat(FAULTS.get(Check.REACHED)).isEmpty();
    }

    @Test
    void everythingLiesWithinTheWindow() {
        assertThat(FAULTS.get(Check.WITHIN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"READABLE", "READABLE_IN_THE_DARK"})
    void everyTextCanBeRead(Check theme) {
        assertThat(FAULTS.get(theme)).isEmpty();
    }

    private static void nameless(Node node, List<String> faults) {
        if (isUsed(node)) {
            if (node.getId() == null || node.getId().isBlank()) {
                faults.add("without an id: " + words(node));
            }
            if (spoken(node).isBlank()) {
                faults.add("not read aloud: " + words(node));
            }
        }
    }

    private static void cut(Node node, List<String> faults) {
        boolean isData = inside(node, IndexedCell.class) || node instanceof IndexedCell<?>;
        if (node instanceof Labeled labeled && !isData && labeled.isTextTruncated()) {
            faults.add("cut: " + words(node));
        }
    }

    private static void outside(Node node, List<String> faults) {
        boolean isControl = node instanceof Control
                && !inside(node, ScrollPane.class)
                && !inside(node, TableView.class)
                && !inside(node, ListView.class);
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        boolean isIn = bounds.getMinX() >= -1
                && bounds.getMinY() >= -1
                && bounds.getMaxX() <= WIDTH + 1
                && bounds.getMaxY() <= HEIGHT + 1;
        if (isControl && bounds.getWidth() > 0 && !isIn) {
            faults.add("outside: " + words(node) + " " + bounds);
        }
    }

    private static void unreadable(Node node, List<String> faults) {
        if (node instanceof Text text && !text.getText().isBlank() && !isOff(text)) {
            double ratio = Contrast.of(text);
            if (ratio < Contrast.wanted(text)) {
                faults.add(String.format(Locale.ROOT, "contrast %.2f: %s %s", ratio, text.getText(), path(text)));
            }
        }
    }

    private static void twice(Scenes.Place place, Scene scene) {
        List<String> ids = found(scene, (node, all) -> {
            if (isUsed(node) && node.getId() != null && !node.getId().matches("job-stop|toast-close")) {
                all.add(node.getId());
            }
        });
        ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .forEach(id -> of(Check.ONCE).add(place.name() + ": " + id));
    }

    /// Fields that need a label of their own, without one for which they are.
    private static BiConsumer<Node, List<String>> unlabelled(Scene scene) {
        List<String> labelled = found(scene, (node, all) -> {
            if (node instanceof Label label && label.getLabelFor() != null) {
                all.add(label.getLabelFor().getId());
            }
        });
        return (node, faults) -> {
            boolean isField = node instanceof TextInputControl || node instanceof ComboBoxBase<?>;
            String id = Objects.toString(node.getId(), "");
            if (isField && node.isFocusTraversable() && !id.matches(LABELLED_ELSEWHERE) && !labelled.contains(id)) {
                faults.add("without a label: " + words(node));
            }
        };
    }

    /// The diagnoses are named by letters that stand for other fields; one comes to them with Enter.
    private static void unmarked(Node node, List<String> faults) {
        if (node instanceof FieldLabel label && !isOff(label)) {
            boolean isMarked = label.getText().replace("__", "").contains("_");
            boolean isNamedByLetter = label.getLabelFor().getId().startsWith("encounter-diagnosis-");
            if (!isMarked && !isNamedByLetter) {
                faults.add("without a letter: " + words(label) + " of "
                        + label.getLabelFor().getId());
            }
        }
    }

    private static void sameLetters(Scenes.Place place, Scene scene) {
        List<String> letters = found(scene, (node, all) -> {
            if (node instanceof Labeled labeled && labeled.isMnemonicParsing() && !isOff(node)) {
                int mark = Objects.toString(labeled.getText(), "")
                        .replace("__", "")
                        .indexOf('_');
                if (mark >= 0) {
                    all.add(labeled.getText().substring(mark + 1, mark + 2).toLowerCase(Locale.ROOT));
                }
            }
        });
        letters.stream()
                .filter(letter -> letters.indexOf(letter) != letters.lastIndexOf(letter))
                .forEach(letter -> of(Check.LETTERED).add(place.name() + ": Alt+" + letter));
    }

    private static void look(Scenes.Place place, Scene scene, Check check, BiConsumer<Node, List<String>> look) {
        found(scene, look).forEach(fault -> of(check).add(place.name() + " " + fault));
    }

    private static Set<String> of(Check check) {
        return Objects.requireNonNull(FAULTS.get(check));
    }

    private static List<String> found(Scene scene, BiConsumer<Node, List<String>> look) {
        return Pictures.onScreen(() -> {
            List<String> faults = new ArrayList<>();
            visit(scene.getRoot(), look, faults);
            return faults;
        });
    }

    private static void visit(Node node, BiConsumer<Node, List<String>> look, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        look.accept(node, faults);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, look, faults));
        }
    }

    private static boolean isUsed(Node node) {
        return node.isFocusTraversable()
                && (node instanceof TextInputControl
                        || node instanceof TableView<?>
                        || node instanceof ListView<?>
                        || node instanceof ComboBoxBase<?>
                        || node instanceof ButtonBase);
    }

    private static String spoken(Node node) {
        String own = node instanceof Labeled labeled ? Objects.toString(labeled.getText(), "") : "";
        return own + Objects.toString(node.getAccessibleText(), "");
    }

    static boolean inside(Node node, Class<?> kind) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (kind.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOff(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.isDisabled()) {
                return true;
            }
        }
        return false;
    }

    static String words(Node node) {
        String text = node instanceof Labeled labeled ? " '" + labeled.getText() + "'" : "";
        return node.getClass().getSimpleName() + "#" + node.getId() + text + " " + path(node);
    }

    private static String path(Node node) {
        StringBuilder path = new StringBuilder();
        int steps = 0;
        for (Node at = node; at != null && steps < 4; at = at.getParent(), steps++) {
            path.append(" < ")
                    .append(at instanceof Label ? "Label" : at.getClass().getSimpleName());
            path.append(at.getStyleClass());
        }
        return path.toString();
    }
}
