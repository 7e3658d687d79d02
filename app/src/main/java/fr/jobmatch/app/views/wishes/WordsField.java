package fr.jobmatch.app.views.wishes;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// A list of words or names: typed freely, or chosen among proposals.
class WordsField extends MultiSelectComboBox<String> {

    private static final int LONGEST = 80;
    private static final int MOST = 50;

    private final List<String> proposals;

    WordsField(String label, List<String> proposals, SerializableRunnable changed) {
        super(label);
        this.proposals = proposals;
        setAllowCustomValue(true);
        setItems(proposals);
        setHelperText(getTranslation("wishes.words.helper"));
        addCustomValueSetListener(event -> {
            add(event.getDetail());
            changed.run();
        });
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
    }

    private void add(String typed) {
        var words = new ArrayList<>(words());
        var word = typed.strip();
        if (!word.isEmpty() && words.size() < MOST) {
            words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
        }
        setWords(words);
    }

    /// What was typed is no proposal and has to become one to be chosen.
    void setWords(List<String> words) {
        var items = new LinkedHashSet<>(words);
        items.addAll(proposals);
        setItems(items);
        setValue(new LinkedHashSet<>(words));
    }

    List<String> words() {
        return List.copyOf(getValue());
    }
}
