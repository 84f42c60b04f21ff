using System.Reflection;
using System.Text;
using Interpol.Strategy.Model;
using Interpol.Strategy.Model.AspNetCore;
using Interpol.Strategy.Model.Documents;
using Interpol.Strategy.Model.Serialization;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddProblemDetails();
builder.Services.AddStrategicFrameworks();
builder.Services.AddOpenApi(options => options.AddStrategicFrameworks());
WebApplication app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();

StrategicFramework harbour = FrameworkJson.Read(OpenResource("harbour.json")).GetValueOrThrow();
FrameworkCatalog catalog = InterpolFrameworks.Catalog.Add(harbour);

// The page and the documents are the same for all clients.
FrameworkEndpointOptions options = new FrameworkEndpointOptions { MaxAge = TimeSpan.FromMinutes(1) }
    .AddFormat("text/markdown; charset=utf-8", "md", WriteMarkdown)
    .AddFormat("text/html; charset=utf-8", "html", (framework, stream) => FrameworkHtml.Write(framework, stream));
app.MapStrategicFrameworks("/frameworks", catalog, options);
app.MapPost("/validate", (FrameworkBody<StrategicFramework> body) => FrameworkValidator.Validate(body.Value))
    .WithSummary("Validates a framework. The response lists the findings, and is empty if there are none.")
    .WithTags("Validation");
app.MapOpenApi();
app.MapGet("/", () => Results.Stream(OpenResource("StartPage.html"), "text/html; charset=utf-8"))
    .ExcludeFromDescription();
app.Run();

static void WriteMarkdown(StrategicFramework framework, Stream stream) =>
    stream.Write(Encoding.UTF8.GetBytes(FrameworkMarkdown.Write(framework)));

static Stream OpenResource(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
