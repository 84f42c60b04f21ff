namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Finds what a version of StratML cannot hold, and what XML cannot hold, before a framework is written.
/// </summary>
internal static partial class WriteCheck
{
    /// <summary>Throws if a text that would be written contains a character that XML cannot hold.</summary>
    /// <exception cref="ArgumentException">A text contains such a character, or the id is missing.</exception>
    public static void ThrowIfUnwritable(StrategicFramework framework, StratMLVersion version)
    {
        if (framework.Id.IsDefault)
        {
            throw new ArgumentException(DiagnosticMessages.Missing("id", "property", nameof(StrategicFramework)));
        }

        foreach (TextNode text in TextTraversal.GetTexts(framework))
        {
            int offset = XmlText.IndexOfUnwritable(text.Text);
            if (offset >= 0 && IsSupported(text.Node.Record, version))
            {
                throw new ArgumentException($"{text.Path}: {DiagnosticMessages.NotXmlText(text.Text, offset)}");
            }
        }
    }

    /// <summary>Determines whether a version has an element for a record and for all that contain it.</summary>
    private static bool IsSupported(object record, StratMLVersion version) => record switch
    {
        Place => version == StratMLVersion.Part2May2016,
        StakeholderRole or PerformanceIndicator or Relationship or MeasurementInstance or MeasuredResult
            or ResultDescriptor => version != StratMLVersion.Part1,
        _ => true,
    };
}
