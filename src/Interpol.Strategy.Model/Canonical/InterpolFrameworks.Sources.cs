namespace Interpol.Strategy.Model;

/// <content>The version and the sources of the data.</content>
public static partial class InterpolFrameworks
{
    /// <summary>Gets the version of the data, as major, minor and patch number (<see cref="Version.Build"/>).</summary>
    /// <remarks>
    /// A corrected word increases the patch number, a new framework the minor number, and a change of identifiers,
    /// codes or structure the major number.
    /// </remarks>
    public static Version DataVersion => MetadataHolder.DataVersion;

    /// <summary>Gets the source documents of the frameworks, in the order of <see cref="All"/>.</summary>
    public static EquatableList<SourceDocument> Sources => MetadataHolder.Sources;

    /// <summary>Contains the metadata, so that using it does not create the frameworks.</summary>
    private static class MetadataHolder
    {
        public static readonly Version DataVersion = new(1, 0, 0);

        public static readonly EquatableList<SourceDocument> Sources =
        [
            new(
                Model.Framework2014To2016.Id,
                "Priorities (web page)",
                "c328bfce652bad82f47799a3b0ce2445352ee9d0ea94f7d18cd3c591f4f28660"),
            new(
                Model.Framework2017To2020.Id,
                "Strategic Framework 2017-2020 (leaflet)",
                "6691b8e425c53011fddd3ed16f3e68e890fa803a0ce2248e49b7ff77b941eb04"),
        ];
    }
}
