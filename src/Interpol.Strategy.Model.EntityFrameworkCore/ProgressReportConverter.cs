using Interpol.Strategy.Model.Serialization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Interpol.Strategy.Model.EntityFrameworkCore;

/// <summary>Converts a <see cref="ProgressReport"/> to a string column with a JSON document.</summary>
/// <remarks>
/// The document is that of <see cref="ProgressReportJson"/>. A document with errors throws a
/// <see cref="FrameworkFormatException"/> when it is read.
/// </remarks>
public sealed class ProgressReportConverter : ValueConverter<ProgressReport, string>
{
    /// <summary>Initializes a new instance of the <see cref="ProgressReportConverter"/> class.</summary>
    public ProgressReportConverter()
        : base(
            report => ProgressReportJson.Write(report, (JsonWriteOptions?)null),
            json => ProgressReportJson.Read(json, null).GetValueOrThrow())
    {
    }
}
