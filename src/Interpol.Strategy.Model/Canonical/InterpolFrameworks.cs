namespace Interpol.Strategy.Model;

/// <summary>INTERPOL's Strategic Frameworks, complete and word for word, each built when it is first touched.</summary>
/// <remarks>
/// <para>The wording is INTERPOL's, character for character, its spelling and its quotation marks included, with these exceptions. Runs of white
/// space are one blank, and a word that a line break divides after its hyphen is put together again. Text that is set in capitals on the page is in sentence case, in which "INTERPOL" and the title
/// "Strategic Framework" keep theirs. The punctuation of the list at the end of an objective is left out. Paragraphs are separated by a blank line.</para>
/// <para>Identifiers are XML names and the same in every format and release: <c>interpol-2017-2020-4.2</c>, <c>interpol-2017-2020-vision</c>.</para>
/// <para>All members are safe to use from many threads at once.</para>
/// </remarks>
public static class InterpolFrameworks
{
    /// <summary>The Strategic Framework 2014-2016: four strategic and two corporate priorities (<see cref="Goal"/>s 1 to 6 of their kinds, without objectives), vision and mission, introduction and adoption.</summary>
    /// <remarks>Source: INTERPOL's web page "Priorities".</remarks>
    public static StrategicFramework Framework2014To2016 => Model.Framework2014To2016.Instance;

    /// <summary>The Strategic Framework 2017-2020: vision, mission, five values, and five goals with 21 objectives.</summary>
    /// <remarks>Source: INTERPOL's leaflet "Strategic Framework 2017-2020".</remarks>
    public static StrategicFramework Framework2017To2020 => Model.Framework2017To2020.Instance;

    /// <summary>Returns a canonical framework as a ready-made document.</summary>
    /// <remarks>
    /// <para>The document is UTF-8 without a byte order mark, and indented. It is what <see cref="Serialization.FrameworkJson"/> or
    /// <see cref="Serialization.FrameworkStratML"/> writes, but no serializer is loaded. The bytes are read-only and shared by all callers. They are not copied.</para>
    /// <para>In StratML, content without an element of its own is in notes in <c>OtherInformation</c>: the kinds of the goals,
    /// the adoption and the identifiers of the values.</para>
    /// </remarks>
    /// <param name="id">The id of the framework, such as <c>interpol-2017-2020</c>.</param>
    /// <param name="format">The format of the document.</param>
    /// <returns>The bytes of the document.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined <see cref="FrameworkFormat"/>.</exception>
    /// <exception cref="UnknownFrameworkException">No canonical framework has the id.</exception>
    public static ReadOnlyMemory<byte> GetDocument(FrameworkId id, FrameworkFormat format) => CanonicalDocuments.Get(id.ToString(), format);

    /// <inheritdoc cref="GetDocument(FrameworkId, FrameworkFormat)"/>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public static ReadOnlyMemory<byte> GetDocument(string id, FrameworkFormat format)
    {
        ArgumentNullException.ThrowIfNull(id);
        return CanonicalDocuments.Get(id, format);
    }

    /// <summary>All canonical frameworks, the earliest first. Touching it builds them all.</summary>
    public static EquatableList<StrategicFramework> All => CatalogHolder.All;

    /// <summary>A catalog of all canonical frameworks, the earliest first; <see cref="FrameworkCatalog.Add"/> gives one with yours in it too. Touching it builds them all.</summary>
    public static FrameworkCatalog Catalog => CatalogHolder.Catalog;

    /// <summary>The version of the data, as major, minor and patch (<see cref="Version.Build"/>): a corrected word raises the patch, a new framework the minor, and a change of identifiers, codes or structure the major number.</summary>
    public static Version DataVersion => MetadataHolder.DataVersion;

    /// <summary>The documents from which the wording was taken, one for each framework in the order of <see cref="All"/>.</summary>
    public static EquatableList<SourceDocument> Sources => MetadataHolder.Sources;

    /// <summary>Built on first use, and not before, so that touching one framework does not build the other.</summary>
    private static class CatalogHolder
    {
        public static readonly EquatableList<StrategicFramework> All = [Framework2014To2016, Framework2017To2020];

        public static readonly FrameworkCatalog Catalog = new(All);
    }

    /// <summary>What is known of the data without the data.</summary>
    private static class MetadataHolder
    {
        public static readonly Version DataVersion = new(1, 0, 0);

        public static readonly EquatableList<SourceDocument> Sources =
        [
            new("interpol-2014-2016", "Priorities (web page)", "c328bfce652bad82f47799a3b0ce2445352ee9d0ea94f7d18cd3c591f4f28660"),
            new("interpol-2017-2020", "Strategic Framework 2017-2020 (leaflet)", "6691b8e425c53011fddd3ed16f3e68e890fa803a0ce2248e49b7ff77b941eb04"),
        ];
    }
}
