/**
 * Everyday words of German, French, Spanish, Portuguese, Italian and Dutch that name a product as well: "è stata", "la
 * cobertura". Written small in a sentence they are the words. Small letters, without accents.
 */
export const wordsAbroad: ReadonlySet<string> = new Set(
  `accumulo amis arista autogen badi bonita bonitas cal cals cheerio cobertura confluent confluents coq corda corretto crio
  devinai documentai documentais duplicati entra entras envoyer esqueleto falco fiori flink flinks gis hiera keil kemal
  kops krakend laminas maas mercurius minio monogame murex numa numas oss padrino pandera panos parca pega pli plis rasa
  sappi solana starlette stata suricata tenable trino undici vala velero volta walg yang zend`
    .trim()
    .split(/\s+/),
)
