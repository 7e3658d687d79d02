# The app as an image: built with Maven, unpacked in layers that change at different speeds, run without root.
# glibc on purpose: the native libraries of Tesseract are made for it.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B --no-transfer-progress -DskipTests -Dspotless.skip=true -pl app -am package
RUN java -Djarmode=tools -jar app/target/jobmatch-exec.jar extract --layers --destination /layers

FROM eclipse-temurin:25-jre-noble
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl fontconfig tesseract-ocr-fra tesseract-ocr-eng \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --create-home --shell /usr/sbin/nologin jobmatch
WORKDIR /app
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER 10001
EXPOSE 8080
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 --enable-native-access=ALL-UNNAMED"
# The first start migrates the database and may load the demo.
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=6 \
    CMD curl --fail --silent --show-error --output /dev/null http://127.0.0.1:8080/actuator/health
ENTRYPOINT ["java", "-jar", "jobmatch-exec.jar"]
