package org.daysheet.desktop.people;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.HeldKeys;
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TypedField;
import org.daysheet.desktop.pickers.OfferList;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// A form that takes the place of the screen: its fields scroll, below them stand undoing and saving, above them the
/// question what becomes of unsaved input. Escape gives the form up.
final class FormPage<K> {
    private final Draft<K> draft;
    private final FormGrid<K> grid;
    private final OfferList offers;
    private final Runnable leave;
    private final ScreenFrame frame;
    private final Button stay = new Button(Texts.of("forms.stay"));
    private final ActionButton keeps;

    /// @param id first part of the ids
    /// @param leave gives the form up
    /// @param words what the whole is called
    FormPage(
            String id,
            String words,
            ObservableValue<String> title,
            Draft<K> draft,
            FormGrid<K> grid,
            OfferList offers,
            Runnable leave) {
        this.draft = draft;
        this.grid = grid;
        this.offers = offers;
        this.leave = leave;
        VBox form = new VBox(grid);
        form.getStyleClass().add("entry-form");
        form.disableProperty().bind(draft.saving());
        ScrollPane scroll = new ScrollPane(form);
        scroll.setId(id + "-form");
        scroll.setAccessibleText(Texts.of("forms.page"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.vvalueProperty().addListener((_, _, _) -> offers.hide());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Action save = Action.of(
                        id + "-save", Texts.of("people.act.save"), MaterialDesignC.CONTENT_SAVE_OUTLINE, this::save)
                .when(draft.saving().not());
        this.keeps = ActionButton.accented(save);
        StackPane room = new StackPane(new VBox(question(id), scroll, foot(id)), offers);
        room.setMinWidth(0);
        room.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        Action away = Action.of(id + "-leave", Texts.of("people.leave"), MaterialDesignA.ARROW_LEFT, leave);
        this.frame = new ScreenFrame(id, words, title, room).actions(ActionButton.of(away));
        draft.looks().addListener((_, _, _) -> focus());
        draft.asking().addListener((_, _, now) -> {
            if (now != null) {
                stay.requestFocus();
            }
        });
    }

    /// Enter in a field saves at once, for a form that is as short as a line.
    ///
    /// @param words of the button that does it too
    FormPage<K> keptByEnter(String words) {
        keeps.setText(words);
        keeps.setAccessibleText(words);
        keeps.setTooltip(new Tooltip(words));
        frame.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isPlain = event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown();
            boolean isInField = event.getTarget() instanceof TextField
                    || event.getTarget() instanceof CheckBox
                    || (event.getTarget() instanceof ComboBox<?> box && !box.isShowing());
            if (isPlain && isInField) {
                save();
                event.consume();
            }
        });
        return this;
    }

    Parent root() {
        return frame;
    }

    /// Puts the cursor into the first field with a fault, or the one in which typing begins.
    void focus() {
        frame.applyCss(); // what scrolls is not there before
        frame.layout();
        if (draft.asking().get() == null) {
            grid.focusFault(draft.cursor());
        } else {
            stay.requestFocus();
        }
    }

    void save() {
        commit();
        draft.save();
    }

    void undo() {
        commit();
        draft.undo();
        focus();
    }

    /// Takes what is typed in the field under the cursor.
    private void commit() {
        Node owner = frame.getScene() == null ? null : frame.getScene().getFocusOwner();
        if (owner instanceof TypedField field) {
            field.commit();
        }
        offers.hide();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (draft.asking().get() == null) {
                commit();
                leave.run();
            } else {
                draft.stay();
                focus();
            }
            event.consume();
        }
    }

    private HBox question(String id) {
        Label words = new Label(Texts.of("forms.asking"));
        words.setId(id + "-asking");
        stay.setId(id + "-stay");
        stay.setOnAction(_ -> {
            draft.stay();
            focus();
        });
        Button keep = new Button(Texts.of("forms.keep"));
        keep.setId(id + "-keep");
        keep.setOnAction(_ -> draft.save());
        Button discard = new Button(Texts.of("forms.discard"));
        discard.setId(id + "-discard");
        discard.setOnAction(_ -> draft.discard());
        List.of(stay, keep, discard).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        HBox bar = new HBox(words, gap(), stay, keep, discard);
        HeldKeys.asks(bar);
        bar.getStyleClass().addAll("entry-bar", "bad");
        bar.visibleProperty().bind(draft.asking().isNotNull());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private HBox foot(String id) {
        BadgeLabel notice = new BadgeLabel();
        notice.setId(id + "-notice");
        notice.setWrapText(true);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(notice, Priority.SOMETIMES);
        notice.follow(draft.notice());
        Action undo = Action.of(id + "-undo", Texts.of("people.act.undo"), MaterialDesignU.UNDO, this::undo)
                .when(draft.canUndo());
        HBox foot = new HBox(notice, gap(), ActionButton.of(undo), keeps);
        foot.getStyleClass().add("entry-foot");
        return foot;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
