package fr.jobmatch.app.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The description of the interface for programs, at `/api/docs`.
@Configuration
class OpenApiDocument {

    private static final String BEARER = "bearer";

    /// JSON that we pass on as it is has no Java class to describe it.
    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(JsonNode.class, anyObject())
                .replaceWithSchema(ObjectNode.class, anyObject());
    }

    @Bean
    OpenAPI openApi() {
        var bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(BEARER)
                .bearerFormat("JWT")
                .description("An access token from auth/login, good for 15 minutes");
        return new OpenAPI()
                .info(new Info()
                        .title("JobMatch")
                        .version("1")
                        .description("Problems are RFC 9457; sentences follow Accept-Language (fr, en)."))
                .components(new Components().addSecuritySchemes(BEARER, bearer))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    OpenApiCustomizer examples() {
        var examples = OperationExamples.load();
        return document -> document.getPaths()
                .values()
                .forEach(path -> path.readOperations().forEach(examples::addTo));
    }

    /// Return the schema of an object that is described elsewhere.
    static Schema<?> anyObject() {
        var schema = new JsonSchema();
        schema.addType("object");
        return schema;
    }
}
