package fr.jobmatch.ingestion.cv.fork;

import fr.jobmatch.domain.evidence.SourcePosition.PageBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Places of paragraphs as they go over the pipe: `{"body/p[0]": [[page, x, y, width, height]]}`.
final class PlacesJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PlacesJson() {}

    static byte[] write(Map<String, List<PageBox>> places) {
        var node = JsonNodeFactory.instance.objectNode();
        places.forEach((path, boxes) -> {
            var list = node.putArray(path);
            boxes.forEach(box -> list.addArray()
                    .add(box.page())
                    .add(box.x())
                    .add(box.y())
                    .add(box.width())
                    .add(box.height()));
        });
        return JSON.writeValueAsBytes(node);
    }

    static Map<String, List<PageBox>> read(byte[] json) {
        var places = new HashMap<String, List<PageBox>>();
        if (json.length > 0) {
            JSON.readTree(json).properties().forEach(entry -> places.put(entry.getKey(), boxes(entry.getValue())));
        }
        return places;
    }

    private static List<PageBox> boxes(JsonNode list) {
        var boxes = new ArrayList<PageBox>();
        list.forEach(box -> boxes.add(new PageBox(
                box.get(0).asInt(),
                box.get(1).asDouble(),
                box.get(2).asDouble(),
                box.get(3).asDouble(),
                box.get(4).asDouble())));
        return boxes;
    }
}
