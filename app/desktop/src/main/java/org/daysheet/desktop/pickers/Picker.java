package org.daysheet.desktop.pickers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daysheet.desktop.parts.TypedField;

/// A field that completes what is typed: the first offer is taken on Enter, Tab or when the field is left, unless the
/// typed text is offered itself or Escape sent the offers away. Arrow down shows what can be offered. What nobody
/// offers stays as it was typed.
public final class Picker extends TextField implements TypedField {
    private final Offers offers;
    private final OfferList list;
    private final boolean isMany;
    private Consumer<Offer> picked = _ -> {};
    private List<Offer> found = List.of();
    private boolean isTyping;
    private boolean isAsking;
    private int asked;
    private boolean takesFirst;

    private Picker(String id, String label, StringProperty text, Offers offers, OfferList list, boolean isMany) {
        this.offers = offers;
        this.list = list;
        this.isMany = isMany;
        setId(id);
        setAccessibleText(label);
        getStyleClass().add("picker");
        textProperty().bindBidirectional(text);
        textProperty().addListener((_, _, _) -> typed());
        focusedProperty().addListener((_, _, isFocused) -> focused(isFocused));
        addEventFilter(KeyEvent.KEY_TYPED, _ -> isTyping = true);
        addEventFilter(KeyEvent.KEY_RELEASED, _ -> isTyping = false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// A field for one thing.
    ///
    /// @param text what is typed, kept by the form
    public static Picker ofOne(String id, String label, StringProperty text, Offers offers, OfferList list) {
        return new Picker(id, label, text, offers, list, false);
    }

    /// A field for several codes with blanks between them.
    ///
    /// @param text what is typed, kept by the form
    public static Picker ofMany(String id, String label, StringProperty text, Offers offers, OfferList list) {
        return new Picker(id, label, text, offers, list, true);
    }

    /// Hears what was picked.
    public Picker onPick(Consumer<Offer> hear) {
        picked = hear;
        return this;
    }

    @Override
    public void commit() {
        if (isAsking) {
            takesFirst = true;
            return;
        }
        if (list.isShownFor(this)) {
            best().ifPresent(this::take);
        }
    }

    private void press(KeyEvent event) {
        boolean isShown = list.isShownFor(this);
        switch (event.getCode()) {
            case ENTER, TAB -> commit();
            case BACK_SPACE, DELETE -> isTyping = true;
            case ESCAPE -> {
                if (isShown) {
                    list.hide(this);
                    event.consume();
                }
            }
            case DOWN, UP -> {
                if (isShown) {
                    list.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
                    event.consume();
                } else if (event.getCode() == KeyCode.DOWN && token().isEmpty() && isEditable()) {
                    ask();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void focused(boolean isFocused) {
        isTyping = false;
        if (isFocused) {
            Platform.runLater(() -> {
                if (isFocused() && !list.isShownFor(this)) {
                    selectAll(); // a click sets the caret after the focus came
                }
            });
        } else {
            commit();
            list.hide(this);
        }
    }

    private void typed() {
        if (!isTyping) {
            return;
        }
        if (token().isEmpty()) {
            list.hide(this);
        } else {
            ask();
        }
    }

    private void ask() {
        int number = ++asked;
        isAsking = true;
        takesFirst = false;
        String typed = token();
        offers.find(typed, offered -> {
            if (number == asked) {
                isAsking = false;
                if (typed.equals(token())) {
                    show(offered);
                }
            }
        });
    }

    private void show(List<Offer> offered) {
        found = offered;
        if (takesFirst) {
            takesFirst = false;
            best().ifPresent(this::take);
        } else if (isFocused()) {
            list.show(this, offered, this::take);
        }
    }

    /// The offer that says just what was typed, else the one that is chosen.
    private Optional<Offer> best() {
        String typed = Offers.plain(token());
        Optional<Offer> same = found.stream()
                .filter(offer -> Offers.plain(offer.text()).equals(typed))
                .findFirst();
        Optional<Offer> chosen =
                list.isShownFor(this) ? list.chosen() : found.stream().findFirst();
        boolean isMoved = list.isShownFor(this) && list.getSelectionModel().getSelectedIndex() > 0;
        return isMoved ? chosen : same.or(() -> chosen);
    }

    private void take(Offer offer) {
        list.hide(this);
        found = List.of();
        isTyping = false;
        isAsking = false;
        asked++;
        String text = getText() == null ? "" : getText();
        setText(isMany ? text.substring(0, text.length() - token().length()) + offer.text() : offer.text());
        end();
        picked.accept(offer);
    }

    /// What is being typed: everything, or the code after the last blank.
    private String token() {
        String text = getText() == null ? "" : getText();
        return isMany ? text.substring(Math.max(text.lastIndexOf(' '), text.lastIndexOf(',')) + 1) : text;
    }
}
